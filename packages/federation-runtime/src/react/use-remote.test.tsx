import { act, render as renderAtOnce, screen } from '@testing-library/react';
import { Component, StrictMode, Suspense, type ReactElement, type ReactNode } from 'react';
import { FEDERATION } from '../registry.js';
import { createTestFederation, type TestModule } from '../testing/create-test-federation.js';
import { forgetRemote, useRemote } from './use-remote.js';

interface Prices {
  currency: string;
}

const serve = (modules: Record<string, TestModule>) => createTestFederation({ modules });
afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError = (error: Error) => ({ error });
  override render() {
    return this.state.error ? <p>failed: {this.state.error.message}</p> : this.props.children;
  }
}

function Currency({ module = 'catalog/prices' }) {
  const { currency } = useRemote<Prices>(module);
  return <p>{currency}</p>;
}

const inBoundary = (children: ReactNode) => (
  <Boundary>
    <Suspense fallback={<p>waiting</p>}>{children}</Suspense>
  </Boundary>
);

const render = (ui: ReactElement) => act(async () => renderAtOnce(ui, { onCaughtError: () => {} }));

it('suspends until the namespace is there, then gives it', async () => {
  let arrive!: (prices: Prices) => void;
  serve({ 'catalog/prices': () => new Promise<Prices>(resolve => (arrive = resolve)) });
  await render(inBoundary(<Currency />));
  expect(screen.getByText('waiting')).toBeVisible();
  await act(async () => arrive({ currency: 'EUR' }));
  expect(await screen.findByText('EUR')).toBeVisible();
});

it('loads once for all who use it, in StrictMode too', async () => {
  const load = jest.fn(async () => ({ currency: 'EUR' }));
  serve({ 'catalog/prices': load });
  await render(
    <StrictMode>
      {inBoundary(
        <>
          <Currency />
          <Currency />
        </>,
      )}
    </StrictMode>,
  );
  expect(screen.getAllByText('EUR')).toHaveLength(2);
  expect(load).toHaveBeenCalledTimes(1);
});

it('gives every render the same namespace', async () => {
  const seen = new Set<Prices>();
  function Note({ round }: { round: number }) {
    const prices = useRemote<Prices>('catalog/prices');
    seen.add(prices);
    return <p>round {round}</p>;
  }
  serve({ 'catalog/prices': async () => ({ currency: 'EUR' }) });
  const { rerender } = await render(inBoundary(<Note round={1} />));
  await act(async () => rerender(inBoundary(<Note round={2} />)));
  expect(screen.getByText('round 2')).toBeVisible();
  expect(seen.size).toBe(1);
});

it('follows the name of the module', async () => {
  serve({
    'catalog/prices': async () => ({ currency: 'EUR' }),
    'outlet/prices': async () => ({ currency: 'SEK' }),
  });
  const { rerender } = await render(inBoundary(<Currency />));
  await act(async () => rerender(inBoundary(<Currency module="outlet/prices" />)));
  expect(screen.getByText('SEK')).toBeVisible();
});

it('throws a failure to the nearest boundary, the same one until it is forgotten', async () => {
  const load = jest
    .fn<Promise<object>, []>(async () => ({ currency: 'EUR' }))
    .mockRejectedValueOnce(new Error('offline'));
  serve({ 'catalog/prices': load });
  const { unmount } = await render(inBoundary(<Currency />));
  expect(screen.getByText(/failed: .*offline/)).toBeVisible();
  unmount();
  await render(inBoundary(<Currency />));
  expect(screen.getByText(/failed: .*offline/)).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);

  forgetRemote('catalog/prices');
  await render(inBoundary(<Currency />));
  expect(screen.getByText('EUR')).toBeVisible();
});

it('forgetting what is loaded loads nothing again', async () => {
  const load = jest.fn(async () => ({ currency: 'EUR' }));
  serve({ 'catalog/prices': load });
  await render(inBoundary(<Currency />));
  forgetRemote('catalog/prices');
  await render(inBoundary(<Currency />));
  expect(screen.getAllByText('EUR')).toHaveLength(2);
  expect(load).toHaveBeenCalledTimes(1);
});

it.each(['EUR', 'SEK'])('asks the registry that is in place, not one from before (%s)', async currency => {
  serve({ 'catalog/prices': async () => ({ currency }) });
  await render(inBoundary(<Currency />));
  expect(screen.getByText(currency)).toBeVisible();
});

it('asks the registry again for what is there: it may have been unloaded', async () => {
  let prices = { currency: 'EUR' };
  const federation = createTestFederation({ modules: { 'catalog/prices': async () => prices } });
  const { unmount } = await render(inBoundary(<Currency />));
  expect(screen.getByText('EUR')).toBeVisible();
  unmount();
  prices = { currency: 'SEK' };
  federation.unload('catalog');
  await render(inBoundary(<Currency />));
  expect(screen.getByText('SEK')).toBeVisible();
});
