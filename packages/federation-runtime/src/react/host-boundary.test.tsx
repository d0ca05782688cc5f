import { render, screen } from '@testing-library/react';
import type { Federation } from '../federation.js';
import { installFederation } from '../fixtures/install-federation.js';
import { FEDERATION } from '../registry.js';
import { HostBoundary } from './host-boundary.js';

afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

const Broken = () => {
  throw new Error('host is broken');
};
const quiet = { onCaughtError: () => undefined };

it('shows the host as long as it is fine', () => {
  const onCrash = jest.fn();
  render(
    <HostBoundary onCrash={onCrash}>
      <p>shell</p>
    </HostBoundary>,
  );
  expect(screen.getByText('shell')).toBeVisible();
  expect(onCrash).not.toHaveBeenCalled();
});

it('takes a host away that broke, and tells first who has to clear up, then the registry', () => {
  const order: string[] = [];
  const hostCrashed = jest.fn(() => void order.push('registry'));
  installFederation(() => ({ hostCrashed }) as unknown as Federation);
  const { container } = render(
    <HostBoundary onCrash={() => void order.push('page')}>
      <p>shell</p>
      <Broken />
    </HostBoundary>,
    quiet,
  );
  expect(container).toBeEmptyDOMElement();
  expect(order).toEqual(['page', 'registry']);
  expect(hostCrashed.mock.calls).toEqual([
    [expect.objectContaining({ message: 'host is broken' }), expect.stringContaining('Broken')],
  ]);
});

it.each([
  ['no runtime', undefined],
  ['an older one', {} as Federation],
])('does without the registry on a page with %s', (_, registry) => {
  if (registry) installFederation(() => registry);
  const onCrash = jest.fn();
  render(
    <HostBoundary onCrash={onCrash}>
      <Broken />
    </HostBoundary>,
    quiet,
  );
  expect(onCrash).toHaveBeenCalledTimes(1);
});
