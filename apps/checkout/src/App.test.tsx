import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { Suspense, type ReactNode } from 'react';
import { App } from './App';
import { cart } from './cart';

const Layout = ({ children }: { children?: ReactNode }) => (
  <Suspense fallback="waiting">Layout{children}</Suspense>
);

beforeEach(() => localStorage.clear());

test('shows what it can, and more as its neighbours come back', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const down = new Set(['shell', 'component-library']);
  const load = async <T,>(app: string, module: () => Promise<T>) => {
    if (down.has(app)) throw new Error(`${app} is down`);
    return module();
  };
  createTestFederation({
    modules: {
      'shell/Layout': () => load('shell', async () => ({ Layout })),
      'checkout/CheckoutPage': () => load('component-library', () => import('./CheckoutPage')),
    },
  });
  const user = userEvent.setup();
  cart.add({ id: 'lamp', name: 'Lamp', price: 14_000 }, 2);
  await act(async () => void render(<App />));

  expect(await screen.findByRole('row', { name: 'Total $280.00' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Lamp 2 $280.00' })).toBeVisible();
  expect(screen.getByRole('main')).toHaveTextContent('Navigation is unavailable');

  const [forLayout, forPage] = screen.getAllByRole('button', { name: 'Try again' }) as [
    HTMLElement,
    HTMLElement,
  ];
  down.delete('component-library');
  await act(() => user.click(forPage));
  expect(await screen.findByRole('link', { name: 'Check out' })).toBeVisible();
  expect(screen.getByRole('main')).toHaveTextContent('Navigation is unavailable');

  down.delete('shell');
  await act(() => user.click(forLayout));
  expect(await screen.findByText('Layout')).toBeVisible();
  expect(screen.queryByText(/unavailable/)).not.toBeInTheDocument();
  expect(location.pathname).toBe('/checkout');
});

test('without the layout its links stay below the base path', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const down = () => Promise.reject(new Error('shell is down'));
  createTestFederation({ modules: { 'shell/Layout': down }, base: '/apps/checkout' });
  history.replaceState(null, '', '/apps/checkout/');
  await act(async () => void render(<App />));
  expect(await screen.findByRole('link', { name: 'Browse the catalog' })).toHaveAttribute(
    'href',
    '/apps/checkout/catalog',
  );
});
