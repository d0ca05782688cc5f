import type { Container, ShareScope } from './container.js';
import { isSettled } from './fixtures/is-settled.js';
import { webpackContainer } from './fixtures/webpack-container.js';
import { createInitContainer } from './init-container.js';

const scope = (): ShareScope => ({});

it('initialises a container once per scope, whoever asks, at the same time or later', async () => {
  const initContainer = createInitContainer();
  const container = webpackContainer();
  const page = scope();
  const both = [initContainer(container, page), initContainer(container, page)];
  expect(both[0]).toBe(both[1]);
  await Promise.all(both);
  await initContainer(container, page);
  expect(container.given).toEqual([{ scope: page, initScope: expect.any(Array) as unknown[] }]);
  expect(container.given[0]?.scope).toBe(page);
});

it('keeps containers apart', async () => {
  const initContainer = createInitContainer();
  const [one, two] = [webpackContainer(), webpackContainer()];
  const page = scope();
  await Promise.all([initContainer(one, page), initContainer(two, page)]);
  expect([one.given.length, two.given.length]).toEqual([1, 1]);
});

it('keeps registries apart: what one has initialised the other does not know', async () => {
  const container = webpackContainer();
  const page = scope();
  await createInitContainer()(container, page);
  await createInitContainer()(container, page);
  expect(container.given).toHaveLength(2);
});

it('tells of the refusal of a second scope, and the first one still holds', async () => {
  const initContainer = createInitContainer();
  const container = webpackContainer();
  const page = scope();
  await initContainer(container, page);
  await expect(initContainer(container, scope())).rejects.toThrow('different share scope');
  await expect(initContainer(container, page)).resolves.not.toThrow();
});

it('hands on initScope as it is', () => {
  const initScope = [{ token: 'host' }];
  const container = { init: jest.fn(), get: () => () => 1 };
  const page = scope();
  void createInitContainer()(container, page, initScope);
  expect(container.init).toHaveBeenCalledWith(page, initScope);
  expect((container.init.mock.calls as unknown[][])[0]?.[1]).toBe(initScope);
});

it.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('not now');
    },
  ],
  ['rejects', () => Promise.reject(new Error('not now'))],
])('forgets an initialisation that %s, so that a later one can succeed', async (_, fail) => {
  const init = jest
    .fn<unknown, Parameters<Container['init']>>()
    .mockImplementationOnce(fail)
    .mockReturnValue(1);
  const container: Container = { init, get: () => () => 1 };
  const initContainer = createInitContainer();
  const page = scope();
  await expect(initContainer(container, page)).rejects.toThrow('not now');
  await expect(initContainer(container, page)).resolves.toBe(1);
  await initContainer(container, page);
  expect(init).toHaveBeenCalledTimes(2);
});

it('waits for a container that takes its time', async () => {
  let finish!: (value: unknown) => void;
  const container: Container = { init: () => new Promise(resolve => (finish = resolve)), get: () => () => 1 };
  const initialised = createInitContainer()(container, scope());
  expect(await isSettled(initialised)).toBe(false);
  finish(1);
  await expect(initialised).resolves.toBe(1);
});
