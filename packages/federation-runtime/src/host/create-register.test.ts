import { turn } from '../fixtures/is-settled.js';
import { startTestPage, type TestPage } from '../fixtures/test-page.js';
import type { Federation } from '../federation.js';

let page: TestPage;
beforeEach(async () => {
  page = await startTestPage();
  page.has('cart', page.release('cart', '1', { modules: { './Cart': `() => 'cart'` } }));
});
afterEach(() => page.close());

const plans = () => page.release('plans', '1', { modules: { './Plans': `() => 'plans'` } });
const unknown = (federation: Federation, id: string) =>
  expect(federation.loadRemote(id)).rejects.toMatchObject({ code: 'APP_UNKNOWN' });

it('makes apps known', async () => {
  const federation = page.open();
  await unknown(federation, 'plans/Plans');
  federation.register({ plans: plans() });
  await expect(federation.loadRemote('plans/Plans')).resolves.toBe('plans');
});

it('leaves apps where they are: the first that is said to be elsewhere is refused, and none is taken', async () => {
  page.has('account', page.release('account', '1'));
  const federation = page.open();
  const evil = { entry: 'https://evil.example/entry.js', global: 'evil' };
  expect(() => federation.register({ plans: plans(), account: evil, cart: evil })).toThrow(
    expect.objectContaining({ code: 'TAKEOVER_REFUSED', app: 'account', url: evil.entry }) as Error,
  );
  await unknown(federation, 'plans/Plans');
  await expect(federation.loadRemote('cart/Cart')).resolves.toBe('cart');
  expect(await page.told('refused')).toMatchObject([{ what: 'app', app: 'account' }]);
});

it('takes an app again where it is, however its URL is written, and nothing that is said of it besides', async () => {
  const federation = page.open();
  const entry = `${page.server.origin}/cart/2/../1/entry.js`;
  federation.register({ cart: { entry, global: 'evil' }, plans: plans() });
  await expect(federation.loadRemote('cart/Cart')).resolves.toBe('cart');
  await expect(federation.loadRemote('plans/Plans')).resolves.toBe('plans');
  expect(await page.told('refused')).toEqual([]);
});

it('holds against the full snapshot that comes later', async () => {
  const rest = { format: 1, apps: { plans: { entry: '/evil.js', global: 'evil' } } };
  const federation = page.open({ rest: page.server.serve('/rest.json', JSON.stringify(rest)) });
  federation.register({ plans: plans() });
  await unknown(federation, 'nobody/A');
  await expect(federation.loadRemote('plans/Plans')).resolves.toBe('plans');
});

it('is told to who listens, but not where it is refused', async () => {
  const federation = page.open();
  const heard = jest.fn();
  federation.onChange(heard);
  federation.register({ plans: plans() });
  expect(() => federation.register({ cart: { entry: '/evil.js', global: 'evil' } })).toThrow();
  await turn();
  expect(heard.mock.calls).toEqual([['']]);
});
