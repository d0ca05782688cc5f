import { act } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { render, screen } from '@testing-library/react';
import { Header } from './Header';

test('without checkout the cart keeps its place and can be tried again', async () => {
  const load = jest.fn(async () => ({ MiniCart: () => <a href="/checkout">Cart, 0 items</a> }));
  load.mockRejectedValueOnce(new Error('checkout is down'));
  createTestFederation({ modules: { 'checkout/MiniCart': load } });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(async () => render(<Header />));
  await act(async () => screen.getByRole('button', { name: /cart is unavailable/ }).click());
  expect(screen.getByRole('link', { name: 'Cart, 0 items' })).toBeVisible();
});

test('the logo leads home', async () => {
  createTestFederation({ modules: { 'checkout/MiniCart': async () => ({ MiniCart: () => null }) } });
  await act(async () => render(<Header />));
  expect(screen.getByRole('link', { name: 'Weft Goods, home' })).toHaveAttribute('href', '/');
});
