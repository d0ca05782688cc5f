import { act, type PropsWithChildren } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { render, screen, within } from '@testing-library/react';
import { App } from './App';

const Layout = ({ children }: PropsWithChildren) => <main aria-label="Layout">{children}</main>;
const AccountPage = () => <h1>Your account</h1>;

const loadLayout = jest.fn(async () => ({ Layout }));
const loadAccount = jest.fn(async () => ({ AccountPage }));

const modules = {
  'shell/Layout': loadLayout,
  'account/AccountPage': loadAccount,
  'catalog/categories.json': async () => [],
  'catalog/FeaturedProducts': async () => ({ FeaturedProducts: () => null }),
};

beforeEach(() => {
  history.replaceState(null, '', '/');
  loadLayout.mockRejectedValueOnce(new Error('component-library is down'));
  createTestFederation({ modules });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('while the layout is down the site is plain: every page in reach, each with another try, the whole too', async () => {
  loadAccount.mockRejectedValueOnce(new Error('component-library is down'));
  await act(async () => render(<App />));
  expect(screen.getByRole('heading', { level: 1, name: /Good things/ })).toBeVisible();

  const navigation = within(screen.getByRole('navigation', { name: 'Main' }));
  expect(navigation.getAllByRole('link').map(link => link.textContent)).toEqual([
    'Catalog',
    'Cart',
    'Account',
  ]);
  await act(async () => navigation.getByRole('link', { name: 'Account' }).click());
  expect(navigation.getByRole('link', { current: 'page' })).toHaveTextContent('Account');
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('alert')).toHaveTextContent('Account is not available right now.');
  await act(async () => main.getByRole('button', { name: 'Try again' }).click());
  expect(main.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();

  history.replaceState(null, '', '/');
  await act(async () =>
    within(screen.getByRole('status')).getByRole('button', { name: 'Try again' }).click(),
  );
  const layout = screen.getByRole('main', { name: 'Layout' });
  expect(within(layout).getByRole('heading', { level: 1, name: /Good things/ })).toBeVisible();
});

test('the plain site, too, works below a base path', async () => {
  createTestFederation({ modules, base: '/apps/shell' });
  history.replaceState(null, '', '/apps/shell/');
  await act(async () => render(<App />));
  expect(screen.getByRole('heading', { level: 1, name: /Good things/ })).toBeVisible();
  const link = within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', {
    name: 'Account',
  });
  await act(async () => link.click());
  expect(location.pathname).toBe('/apps/shell/account');
  expect(link).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
});
