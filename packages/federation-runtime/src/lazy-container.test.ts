import type { Container, InitScope, ShareScope } from './container.js';
import { isSettled } from './fixtures/is-settled.js';
import { webpackContainer } from './fixtures/webpack-container.js';
import { createInitContainer } from './init-container.js';
import { lazyContainer, type GetFactory } from './lazy-container.js';

const factory = () => 'module';

it('fetches nothing when it is initialised', () => {
  const getFactory = jest.fn<ReturnType<GetFactory>, Parameters<GetFactory>>(() => Promise.resolve(factory));
  expect(lazyContainer(getFactory).init({}, [])).toBeUndefined();
  expect(getFactory).not.toHaveBeenCalled();
});

it('gets with the very scope and initScope that it was given', async () => {
  const getFactory = jest.fn<ReturnType<GetFactory>, Parameters<GetFactory>>(() => Promise.resolve(factory));
  const container = lazyContainer(getFactory);
  const scope: ShareScope = {};
  const initScope: InitScope = [];
  void container.init(scope, initScope);
  await expect(container.get('./Button')).resolves.toBe(factory);
  const [module, givenScope, givenInitScope] = getFactory.mock.calls[0] ?? [];
  expect(module).toBe('./Button');
  expect(givenScope).toBe(scope);
  expect(givenInitScope).toBe(initScope);
});

it('keeps the first scope, as every container does', async () => {
  const getFactory = jest.fn<ReturnType<GetFactory>, Parameters<GetFactory>>(() => Promise.resolve(factory));
  const container = lazyContainer(getFactory);
  const first: ShareScope = {};
  void container.init(first);
  void container.init({}, []);
  await container.get('./Button');
  expect(getFactory.mock.calls[0]?.[1]).toBe(first);
});

it('can be asked before it is initialised', async () => {
  const getFactory = jest.fn<ReturnType<GetFactory>, Parameters<GetFactory>>(() => Promise.resolve(factory));
  await lazyContainer(getFactory).get('./Button');
  expect(getFactory).toHaveBeenCalledWith('./Button', undefined, undefined);
});

it('asks again after a failure', async () => {
  const getFactory = jest.fn<ReturnType<GetFactory>, Parameters<GetFactory>>();
  getFactory.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(factory);
  const container = lazyContainer(getFactory);
  await expect(container.get('./Button')).rejects.toThrow('offline');
  await expect(container.get('./Button')).resolves.toBe(factory);
});

describe('hosts that import each other', () => {
  /** Two builds; each takes a module of the other while it is initialised, through what `wrap` makes of it. */
  function cycle(wrap: (target: () => Container) => Container) {
    const shell: Container = webpackContainer({
      remotes: () => [{ container: wrap(() => catalog), takes: './Page' }],
      modules: { './Layout': factory },
    });
    const catalog: Container = webpackContainer({
      remotes: () => [{ container: wrap(() => shell), takes: './Layout' }],
      modules: { './Page': factory },
    });
    return shell;
  }

  /** The lazy container over real initialisation, as the runtime puts them together. */
  function lazily(target: () => Container) {
    const initContainer = createInitContainer();
    return lazyContainer(async (module, scope, initScope) => {
      await initContainer(target(), scope ?? {}, initScope);
      return target().get(module);
    });
  }

  it('come to an end', async () => {
    await expect(isSettled(cycle(lazily).init({}) as Promise<unknown>)).resolves.toBe(true);
  });

  it('would wait for each other for ever behind a wrapper that drops initScope', async () => {
    const wrong = (target: () => Container): Container => {
      const { init, get } = lazily(target);
      return { init: scope => init(scope), get };
    };
    await expect(isSettled(cycle(wrong).init({}) as Promise<unknown>)).resolves.toBe(false);
  });

  it('come to an end with three in a ring, too', async () => {
    const ring: Container[] = [0, 1, 2].map(index =>
      webpackContainer({
        remotes: () => [{ container: lazily(() => ring[(index + 1) % 3] as Container), takes: './Next' }],
        modules: { './Next': factory },
      }),
    );
    await expect(isSettled(ring[0]?.init({}) as Promise<unknown>)).resolves.toBe(true);
  });
});
