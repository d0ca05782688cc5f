import type { InitScope, ShareScope } from './container.js';
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
  expect(getFactory).toHaveBeenCalledWith('./Button', undefined, undefined, undefined);
});

it('passes on which modules are being got, so that those that import each other come to an end', async () => {
  const getFactory = jest.fn<ReturnType<GetFactory>, Parameters<GetFactory>>(() => Promise.resolve(factory));
  const container = lazyContainer(getFactory);
  const [scope, initScope, getScope] = [{}, [], []];
  container.init(scope, initScope);
  await container.get('./Button', getScope);
  const given = getFactory.mock.calls[0] ?? [];
  expect([given[1] === scope, given[2] === initScope, given[3] === getScope]).toEqual([true, true, true]);
});

it('asks again after a failure', async () => {
  const getFactory = jest.fn<ReturnType<GetFactory>, Parameters<GetFactory>>();
  getFactory.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(factory);
  const container = lazyContainer(getFactory);
  await expect(container.get('./Button')).rejects.toThrow('offline');
  await expect(container.get('./Button')).resolves.toBe(factory);
});
