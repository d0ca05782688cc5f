import { act, fireEvent, render, screen } from '@testing-library/react';
import { FEDERATION } from '../registry.js';
import { createTestFederation } from '../testing/create-test-federation.js';
import { usePreload } from './use-preload.js';

const load = jest.fn(async () => ({ PlansPage: () => null }));
let seen: (isIntersecting: boolean) => void;

beforeEach(() => {
  load.mockClear();
  createTestFederation({ modules: { 'plans/PlansPage': load } });
  Object.assign(globalThis, {
    IntersectionObserver: class {
      constructor(notice: (entries: { isIntersecting: boolean }[]) => void) {
        seen = isIntersecting => notice([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, FEDERATION);
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  Reflect.deleteProperty(navigator, 'connection');
});

const connected = (connection: object) =>
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });

function PlansLink() {
  return (
    <a href="/plans" {...usePreload('plans/PlansPage')}>
      Plans
    </a>
  );
}

const link = () => screen.getByRole('link', { name: 'Plans' });
const idle = () => act(() => new Promise(resolve => setTimeout(resolve, 10)));

it.each([
  ['pointed at', () => fireEvent.pointerEnter(link())],
  ['focused', () => fireEvent.focus(link())],
  ['in view, when the browser has nothing better to do', () => seen(true)],
])('fetches a page when the link to it is %s', async (_, come) => {
  render(<PlansLink />);
  await idle();
  expect(load).not.toHaveBeenCalled();
  come();
  await idle();
  expect(load).toHaveBeenCalledTimes(1);
});

it('fetches nothing for a link out of view', async () => {
  render(<PlansLink />);
  seen(false);
  await idle();
  expect(load).not.toHaveBeenCalled();
});

it.each([[{ saveData: true }], [{ effectiveType: '2g' }], [{ effectiveType: 'slow-2g' }]])(
  'leaves it to the visit where the connection is %j',
  async connection => {
    connected(connection);
    render(<PlansLink />);
    seen(true);
    fireEvent.pointerEnter(link());
    await idle();
    expect(load).not.toHaveBeenCalled();
  },
);

it('keeps a failure to itself: the visit tries again', async () => {
  load.mockRejectedValueOnce(new Error('plans is down'));
  render(<PlansLink />);
  fireEvent.focus(link());
  await idle();
  fireEvent.focus(link());
  await idle();
  expect(load).toHaveBeenCalledTimes(2);
});

it('works without an IntersectionObserver', async () => {
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  render(<PlansLink />);
  fireEvent.focus(link());
  await idle();
  expect(load).toHaveBeenCalledTimes(1);
});
