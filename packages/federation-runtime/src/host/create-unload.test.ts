import { pageLog } from '../fixtures/entry-script.js';
import { startTestPage, type TestPage } from '../fixtures/test-page.js';

let page: TestPage;

beforeEach(async () => {
  page = await startTestPage();
  page.has('shell', page.release('shell', '1', { modules: { './Layout': `() => 'layout'` } }));
  page.has(
    'cart',
    page.release('cart', '1', {
      modules: { './Cart': `() => (log.push('evaluate cart'), { cart: 1 })` },
      says: `leave: () => void log.push('leave cart'),`,
    }),
  );
});
afterEach(() => page.close());

async function open() {
  const federation = page.open();
  await federation.loadScript(page.urlOf('shell', '1'));
  return federation;
}

const evaluations = () => pageLog().filter(line => line === 'evaluate cart').length;

it('takes an app off the page; who asks again gets it evaluated anew', async () => {
  const federation = await open();
  const first = await federation.loadRemote('cart/Cart');
  federation.unload('cart');
  expect(pageLog().at(-1)).toBe('leave cart');
  expect(federation.loadRemote('cart/Cart').status).toBe('pending');
  const second = await federation.loadRemote('cart/Cart');
  expect(second).toEqual({ cart: 1 });
  expect(second).not.toBe(first);
  expect(evaluations()).toBe(2);
  expect(page.server.count(page.urlOf('cart', '1'))).toBe(2);
});

it('leaves other apps as they are, also those whose names begin alike', async () => {
  page.has('cart-next', page.release('cartnext', '1', { modules: { './Cart': `() => 'next'` } }));
  page.has('plans', page.release('plans', '1', { modules: { './Plans': `() => 'plans'` } }));
  const federation = await open();
  await federation.loadRemote('plans/Plans');
  federation.unload('cart');
  expect(federation.loadRemote('plans/Plans').status).toBe('fulfilled');
});

it('gives the app a share scope of its own anew', async () => {
  const federation = await open();
  await federation.loadRemote('cart/Cart');
  const container = () =>
    (globalThis as unknown as Record<string, { shareScopes: { default: object } }>).cart_1;
  const before = container()?.shareScopes.default;
  federation.unload('cart');
  await federation.loadRemote('cart/Cart');
  expect(before).toHaveProperty('pkg-of-cart');
  expect(container()?.shareScopes.default).toHaveProperty('pkg-of-cart');
  expect(container()?.shareScopes.default).not.toBe(before);
});

it('does not take the host away', async () => {
  const federation = await open();
  await federation.loadRemote('shell/Layout');
  federation.unload('shell');
  expect(federation.host).toBe('shell');
  expect(federation.loadRemote('shell/Layout').status).toBe('fulfilled');
});

it('of an app that is not there, or not known, does nothing', async () => {
  const federation = await open();
  federation.unload('cart');
  federation.unload('nobody');
  expect(pageLog()).toEqual(['start shell']);
  await expect(federation.loadRemote('cart/Cart')).resolves.toEqual({ cart: 1 });
});

it('is told to the app once', async () => {
  const federation = await open();
  await federation.loadRemote('cart/Cart');
  federation.unload('cart');
  federation.unload('cart');
  expect(pageLog().filter(line => line === 'leave cart')).toHaveLength(1);
});

describe('style sheets', () => {
  /** A style sheet of a release, as its chunk leaves it in the page. */
  async function sheetOf(path: string, at = path): Promise<CSSStyleSheet> {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: page.server.serve(`/${at}`, '.cart { color: red }') });
    if (at !== path) link.dataset.href = `${page.server.origin}/${path}`;
    await new Promise(resolve => {
      link.onload = resolve;
      document.head.append(link);
    });
    return link.sheet as CSSStyleSheet;
  }

  it('are off once nobody uses the app any more, and on when it is asked for again', async () => {
    const federation = await open();
    const [own, other] = await Promise.all([sheetOf('cart/1/cart.css'), sheetOf('cart/10/cart.css')]);
    await federation.loadRemote('cart/Cart');
    // jsdom has no value there as long as nobody sets one.
    expect(own.disabled).not.toBe(true);
    federation.unload('cart');
    expect(own.disabled).toBe(true);
    expect(other.disabled).not.toBe(true);
    await federation.loadRemote('cart/Cart');
    expect(own.disabled).toBe(false);
  });

  it('are those that were asked for where they stay from release to release, too', async () => {
    const federation = await open();
    const [own, other] = await Promise.all([
      sheetOf('cart/1/cart.css', 'files/cart/cart.css'),
      sheetOf('plans/1/cart.css', 'files/plans/cart.css'),
    ]);
    await federation.loadRemote('cart/Cart');
    federation.unload('cart');
    expect(own.disabled).toBe(true);
    expect(other.disabled).not.toBe(true);
  });

  it('of an app that another one imports stay on until both are gone', async () => {
    page.has('library', page.release('library', '1', { modules: { './Button': `() => 'button'` } }));
    page.has(
      'plans',
      page.release('plans', '1', {
        imports: ['library/Button'],
        modules: { './Plans': `() => take('library/Button')` },
      }),
    );
    const federation = await open();
    const sheet = await sheetOf('library/1/button.css');
    await federation.loadRemote('plans/Plans');
    await federation.loadRemote('library/Button');
    federation.unload('library');
    expect(sheet.disabled).not.toBe(true);
    federation.unload('plans');
    expect(sheet.disabled).toBe(true);
  });
});
