import { act, type PropsWithChildren } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { render, screen, within } from '@testing-library/react';
import { App } from './App';

const Layout = ({ children }: PropsWithChildren) => <main aria-label="Layout">{children}</main>;
const CatalogPage = () => <h1>Whole catalog</h1>;
const tryAgain = (place: HTMLElement) =>
  act(async () => within(place).getByRole('button', { name: 'Try again' }).click());

test('shows what can be shown while neighbours are down, and more as they come back', async () => {
  const loadLayout = jest.fn(async () => ({ Layout }));
  loadLayout.mockRejectedValueOnce(new Error('shell is down'));
  const loadPage = jest.fn(async () => ({ CatalogPage }));
  loadPage.mockRejectedValueOnce(new Error('component-library is down'));
  createTestFederation({ modules: { 'shell/Layout': loadLayout, 'catalog/CatalogPage': loadPage } });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  history.replaceState(null, '', '/');
  await act(async () => render(<App />));

  expect(screen.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
  expect(screen.getByText('$749.00')).toBeVisible();
  const navigation = screen.getByRole('complementary', { name: 'Navigation' });
  expect(navigation).toHaveTextContent('Navigation is unavailable.');

  await tryAgain(screen.getByRole('main'));
  expect(screen.getByRole('heading', { level: 1, name: 'Whole catalog' })).toBeVisible();
  expect(navigation).toBeVisible();

  await tryAgain(navigation);
  const layout = screen.getByRole('main', { name: 'Layout' });
  expect(within(layout).getByRole('heading', { level: 1, name: 'Whole catalog' })).toBeVisible();
  expect(navigation).not.toBeInTheDocument();
});

test('without the layout a product is shown at its address below the base path', async () => {
  createTestFederation({
    modules: {
      'shell/Layout': () => Promise.reject(new Error('shell is down')),
      'catalog/CatalogPage': () => Promise.reject(new Error('component-library is down')),
    },
    base: '/apps/catalog',
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  history.replaceState(null, '', '/apps/catalog/catalog/morning-mug');
  await act(async () => render(<App />));
  expect(await screen.findByRole('heading', { level: 1, name: 'Morning Mug' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'All products' })).toHaveAttribute('href', '/apps/catalog/catalog');
});
