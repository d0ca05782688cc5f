import { act } from 'react';
import { preloadRemote } from '@weft/federation-runtime';
import { createTestFederation, testApp } from '@weft/federation-runtime/testing';
import { render, screen, waitFor, within } from '@testing-library/react';
import { Link } from 'wouter';
import { Layout } from './Layout';

const page = (path: string, module: string, title: string, position?: number) => ({
  path,
  module,
  title,
  position,
});
const shown = (title: string) => async () => ({ default: () => <h1>{title} page</h1> });

const pages = {
  catalog: page('/catalog', './CatalogPage', 'Catalog', 1),
  checkout: page('/checkout', './CheckoutPage', 'Cart', 2),
  account: page('/account', './AccountPage', 'Account', 3),
  makers: page('/catalog/makers', './MakersPage', 'Makers'),
};
const modules = {
  'catalog/CatalogPage': shown('Catalog'),
  'checkout/CheckoutPage': shown('Cart'),
  'checkout/MiniCart': async () => ({ MiniCart: () => <a href="/checkout">Cart, 2 items</a> }),
  'account/AccountPage': shown('Account'),
  'makers/MakersPage': shown('Makers'),
};

const renderAt = async (path: string) => {
  history.replaceState(null, '', path);
  await act(async () => render(<Layout>What the host shows</Layout>));
};
const main = () => screen.getByRole('main');
const navigation = () => within(screen.getByRole('navigation', { name: 'Main' }));
const follow = (name: string) => act(async () => navigation().getByRole('link', { name }).click());

beforeEach(() => {
  createTestFederation({ modules, pages });
  document.title = 'Name of the host';
  window.scrollTo = jest.fn();
});

test('the navigation is made of the announced pages, by position, then title', async () => {
  await renderAt('/');
  const links = navigation().getAllByRole('link');
  expect(links.map(link => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Catalog', '/catalog'],
    ['Cart', '/checkout'],
    ['Account', '/account'],
    ['Makers', '/catalog/makers'],
  ]);
});

test('at the root the host shows its own, under its own title', async () => {
  await renderAt('/');
  expect(main()).toHaveTextContent('What the host shows');
  expect(document.title).toBe('Name of the host');
  expect(navigation().queryByRole('link', { current: 'page' })).toBeNull();
});

test.each([
  ['/catalog', 'Catalog'],
  ['/catalog/halo-lamp', 'Catalog'],
  ['/catalog/makers/ann', 'Makers'],
  ['/checkout', 'Cart'],
])('%s shows the page "%s", marks it in the navigation and names the document', async (path, title) => {
  await renderAt(path);
  expect(within(main()).getByRole('heading', { level: 1, name: `${title} page` })).toBeVisible();
  expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent(title);
  expect(document.title).toBe(`${title} · Weft Goods`);
});

test('an address that no page is announced for is not found', async () => {
  await renderAt('/nowhere');
  expect(within(main()).getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  expect(within(main()).getByRole('link', { name: 'Go home' })).toHaveAttribute('href', '/');
  expect(document.title).toBe('Page not found · Weft Goods');
});

test('on the first page focus and scroll position are left alone', async () => {
  await renderAt('/catalog');
  expect(document.body).toHaveFocus();
  expect(window.scrollTo).not.toHaveBeenCalled();
});

test('on arrival at another page the focus moves to the content and the page starts at its top', async () => {
  await renderAt('/');
  await follow('Account');
  expect(main()).toHaveFocus();
  expect(within(main()).getByRole('heading', { name: 'Account page' })).toBeVisible();
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
});

test('on the way back the browser restores the scroll position itself', async () => {
  await renderAt('/');
  await follow('Account');
  jest.mocked(window.scrollTo).mockClear();
  await act(async () => history.back());
  await waitFor(() => expect(main()).toHaveTextContent('What the host shows'));
  expect(main()).toHaveFocus();
  expect(window.scrollTo).not.toHaveBeenCalled();
  expect(document.title).toBe('Name of the host');
});

test('a link that is pointed at or focused fetches its page ahead', async () => {
  const load = jest.fn(shown('Plans'));
  createTestFederation({
    modules: { ...modules, 'plans/PlansPage': load },
    pages: { ...pages, plans: page('/plans', './PlansPage', 'Plans') },
  });
  await renderAt('/');
  expect(load).not.toHaveBeenCalled();
  await act(async () => navigation().getByRole('link', { name: 'Plans' }).focus());
  expect(load).toHaveBeenCalledTimes(1);
  await preloadRemote('plans/PlansPage');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a page that is announced later is in navigation and footer, and shown where it is the current one', async () => {
  const federation = createTestFederation({
    modules: { ...modules, 'plans/PlansPage': shown('Plans') },
    pages,
    later: ['plans'],
  });
  await renderAt('/plans');
  expect(within(main()).getByRole('heading', { name: 'Page not found' })).toBeVisible();
  const plans = testApp('plans', page('/plans', './PlansPage', 'Plans'));
  await act(async () => federation.register({ plans }));
  expect(within(main()).getByRole('heading', { name: 'Plans page' })).toBeVisible();
  expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent('Plans');
  expect(screen.getAllByRole('link', { name: 'Plans' })).toHaveLength(2);
  expect(document.title).toBe('Plans · Weft Goods');
});

test('below a base path everything is as at the root', async () => {
  createTestFederation({ modules, pages, base: '/apps/catalog' });
  await renderAt('/apps/catalog/');
  expect(main()).toHaveTextContent('What the host shows');
  expect(screen.getByRole('link', { name: 'Weft Goods, home' })).toHaveAttribute('href', '/apps/catalog/');
  await follow('Account');
  expect(location.pathname).toBe('/apps/catalog/account');
  expect(within(main()).getByRole('heading', { name: 'Account page' })).toBeVisible();
  expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent('Account');
  expect(document.title).toBe('Account · Weft Goods');
  await act(async () => history.back());
  await waitFor(() => expect(main()).toHaveTextContent('What the host shows'));
});

test('what the host shows is below the base path, too', async () => {
  createTestFederation({ modules, pages, base: '/apps/catalog' });
  history.replaceState(null, '', '/apps/catalog');
  await act(async () =>
    render(
      <Layout>
        <Link href="/catalog/halo-lamp">Halo Lamp</Link>
      </Layout>,
    ),
  );
  const link = screen.getByRole('link', { name: 'Halo Lamp' });
  expect(link).toHaveAttribute('href', '/apps/catalog/catalog/halo-lamp');
  await act(async () => link.click());
  expect(within(main()).getByRole('heading', { name: 'Catalog page' })).toBeVisible();
});

test('there is a way past the header for the keyboard', async () => {
  await renderAt('/');
  const [first] = screen.getAllByRole('link');
  expect(first).toHaveTextContent('Skip to content');
  expect(first).toHaveAttribute('href', `#${main().id}`);
});

test('the header shows the cart of checkout', async () => {
  await renderAt('/');
  expect(within(screen.getByRole('banner')).getByRole('link', { name: 'Cart, 2 items' })).toBeVisible();
});
