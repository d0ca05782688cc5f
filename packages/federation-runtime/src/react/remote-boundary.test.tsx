import { act, render as renderAtOnce, screen, type RenderOptions } from '@testing-library/react';
import { StrictMode, useEffect, type ReactElement } from 'react';
import type { FederationEvent } from '../events.js';
import type { Federation } from '../federation.js';
import { FEDERATION } from '../registry.js';
import { createTestFederation, type TestModule } from '../testing/create-test-federation.js';
import type { RemoteFailureProps } from './remote-boundary.js';
import { Remote } from './remote.js';

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, FEDERATION);
});

const options: RenderOptions = { onCaughtError: () => undefined };

async function render(ui: ReactElement) {
  let rendered!: ReturnType<typeof renderAtOnce>;
  await act(async () => {
    rendered = renderAtOnce(ui, options);
  });
  return rendered;
}

const click = (element: HTMLElement) => act(async () => element.click());

const Failure = ({ error, retry }: RemoteFailureProps) => (
  <div role="alert">
    {error.message} <button onClick={retry}>Try again</button>
  </div>
);

/** A registry whose `crashed` a test decides on; each time that a module is loaded anew it may be another one. */
function serve(modules: Record<string, TestModule>) {
  const federation = createTestFederation({ modules });
  const events: FederationEvent[] = [];
  federation.subscribe(event => void events.push(event));
  const listeners = new Set<(app: string) => void>();
  const crashed = jest.fn<boolean, Parameters<Required<Federation>['crashed']>>(() => false);
  const onChange = (listener: (app: string) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const registry = Object.assign(Object.create(federation) as Required<Federation>, { crashed, onChange });
  Object.defineProperty(globalThis, FEDERATION, { value: registry, configurable: true });
  return {
    crashed,
    listeners,
    federation,
    changed: (app: string) => act(async () => listeners.forEach(listener => listener(app))),
    fellBack: () => events.filter(({ type }) => type === 'fallback'),
  };
}

/** A module that throws while it renders, so many times; `rendered` counts. */
function breaking(times: number, what = 'bad render') {
  let left = times;
  const MiniCart = jest.fn(() => {
    if (left > 0) throw new Error(what);
    return <p>cart</p>;
  });
  return { load: async () => ({ MiniCart }), MiniCart, mend: () => (left = 0), once: () => (left = 1) };
}

describe('a component that breaks', () => {
  it('is asked about with the module, the error and the component stack; then the fallback is shown', async () => {
    const { crashed, fellBack } = serve({ 'cart/MiniCart': breaking(99).load });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('bad render');
    expect(crashed.mock.calls).toEqual([
      [
        'cart/MiniCart',
        expect.objectContaining({ message: 'bad render' }) as Error,
        expect.stringMatching(/\n +at /) as string,
      ],
    ]);
    expect(fellBack()).toMatchObject([{ app: 'cart', module: 'cart/MiniCart' }]);
  });

  it('is taken anew where there is another release of it, and nothing of the failure shows', async () => {
    const { load, mend, MiniCart } = breaking(99);
    const { crashed, fellBack } = serve({ 'cart/MiniCart': load });
    crashed.mockImplementation(() => (mend(), true));
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(await screen.findByText('cart')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(crashed).toHaveBeenCalledTimes(1);
    expect(fellBack()).toEqual([]);
    expect(MiniCart).toHaveBeenCalled();
  });

  it('is taken anew three times at most, then its fallback is shown', async () => {
    const { crashed, fellBack } = serve({ 'cart/MiniCart': breaking(99).load });
    crashed.mockReturnValue(true);
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('bad render');
    expect(crashed).toHaveBeenCalledTimes(4);
    expect(fellBack()).toHaveLength(1);
  });

  it('may be taken anew as often again when someone tries again', async () => {
    const { crashed } = serve({ 'cart/MiniCart': breaking(99).load });
    crashed.mockReturnValue(true);
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    await click(screen.getByRole('button'));
    expect(screen.getByRole('alert')).toBeVisible();
    expect(crashed).toHaveBeenCalledTimes(8);
  });

  it('in an effect is asked about, too', async () => {
    const MiniCart = () => {
      useEffect(() => {
        throw new Error('bad effect');
      }, []);
      return <p>cart</p>;
    };
    const { crashed } = serve({ 'cart/MiniCart': async () => ({ MiniCart }) });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(crashed).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('alert')).toHaveTextContent('bad effect');
  });

  it('in StrictMode is asked about once, and comes back', async () => {
    const { load, mend } = breaking(99);
    const { crashed } = serve({ 'cart/MiniCart': load });
    crashed.mockImplementation(() => (mend(), true));
    await render(
      <StrictMode>
        <Remote module="cart/MiniCart" error={Failure} />
      </StrictMode>,
    );
    expect(await screen.findByText('cart')).toBeVisible();
    expect(crashed).toHaveBeenCalledTimes(1);
  });

  it('on a page whose runtime is older shows its fallback', async () => {
    serve({ 'cart/MiniCart': breaking(99).load });
    const { loadRemote } = (globalThis as unknown as Record<symbol, Federation>)[FEDERATION] as Federation;
    const older = { loadRemote } as Federation;
    Object.defineProperty(globalThis, FEDERATION, { value: older, configurable: true });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('bad render');
  });
});

describe('a module that could not be loaded', () => {
  it('is no crash: the ladder has been gone down already', async () => {
    const { crashed, fellBack } = serve({ 'cart/MiniCart': () => Promise.reject(new Error('offline')) });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('offline');
    expect(crashed).not.toHaveBeenCalled();
    expect(fellBack()).toMatchObject([{ app: 'cart', module: 'cart/MiniCart' }]);
  });
});

describe('an app that goes on with another release', () => {
  it('has its healthy places taken anew, and those of other apps left alone', async () => {
    const mounted = jest.fn<void, [string]>();
    const place = (name: string) => () => {
      useEffect(() => mounted(name), []);
      return <p>{name}</p>;
    };
    const { changed, listeners } = serve({
      'cart/MiniCart': async () => ({ MiniCart: place('cart') }),
      'plans/Plans': async () => ({ Plans: place('plans') }),
    });
    const { unmount } = await render(
      <>
        <Remote module="cart/MiniCart" />
        <Remote module="plans/Plans" />
      </>,
    );
    await changed('cart');
    expect(mounted.mock.calls.flat().sort()).toEqual(['cart', 'cart', 'plans']);
    expect(screen.getByText('cart')).toBeVisible();
    unmount();
    expect(listeners.size).toBe(0);
  });

  it('leaves a place alone that shows a failure: that is for who looks at it', async () => {
    const { changed, crashed } = serve({ 'cart/MiniCart': breaking(99).load });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    await changed('cart');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(crashed).toHaveBeenCalledTimes(1);
  });
});

describe('a component that suspends for too long', () => {
  const never = new Promise<void>(() => undefined);
  const stuck = async () => ({
    MiniCart: () => {
      throw never;
    },
  });

  it.each([
    [undefined, 30_000],
    [500, 500],
  ])('with timeout %p is given up after %d ms, not before', async (timeout, ms) => {
    jest.useFakeTimers();
    const { crashed, fellBack } = serve({ 'cart/MiniCart': stuck });
    await render(
      <Remote module="cart/MiniCart" timeout={timeout} fallback={<p>waiting</p>} error={Failure} />,
    );
    await act(() => jest.advanceTimersByTimeAsync(ms - 1));
    expect(screen.getByText('waiting')).toBeVisible();
    expect(crashed).not.toHaveBeenCalled();
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(crashed.mock.calls).toEqual([['cart/MiniCart', undefined, undefined]]);
    expect(screen.getByRole('alert')).toHaveTextContent(
      '"cart/MiniCart" has not been ready to be shown for too long',
    );
    expect(fellBack()).toHaveLength(1);
  });

  it('leaves no timer behind when it is ready', async () => {
    jest.useFakeTimers();
    const ready = { is: false };
    let arrive!: () => void;
    const promise = new Promise<void>(resolve => (arrive = resolve));
    const MiniCart = () => {
      if (!ready.is) throw promise;
      return <p>cart</p>;
    };
    const { crashed } = serve({ 'cart/MiniCart': async () => ({ MiniCart }) });
    await render(<Remote module="cart/MiniCart" timeout={500} error={Failure} />);
    ready.is = true;
    await act(async () => arrive());
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect(screen.getByText('cart')).toBeVisible();
    expect(crashed).not.toHaveBeenCalled();
  });
});
