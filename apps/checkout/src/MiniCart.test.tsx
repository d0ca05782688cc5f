import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddToCart } from './AddToCart';
import { cart } from './cart';
import { MiniCart } from './MiniCart';

const lamp = { id: 'lamp', name: 'Lamp', price: 18_900 };

beforeEach(() => localStorage.clear());

test('leads to the cart', () => {
  render(<MiniCart />);
  expect(screen.getByRole('link', { name: 'Cart, 0 items' })).toHaveAttribute('href', '/checkout');
});

test('counts pieces, whoever adds them', async () => {
  const user = userEvent.setup();
  render(
    <>
      <MiniCart />
      <AddToCart product={lamp} />
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'Add to cart: Lamp' }));
  expect(screen.getByRole('link', { name: 'Cart, 1 item' })).toHaveTextContent('1');
  act(() => cart.add({ id: 'mug', name: 'Mug', price: 2_800 }, 2));
  expect(screen.getByRole('link', { name: 'Cart, 3 items' })).toHaveTextContent('3');
});

test('shows no more than two digits', () => {
  cart.add(lamp, 99);
  cart.add({ ...lamp, id: 'lantern' });
  render(<MiniCart />);
  expect(screen.getByRole('link', { name: 'Cart, 100 items' })).toHaveTextContent('99+');
});

test('hears of other tabs', () => {
  render(<MiniCart />);
  localStorage.setItem('weft.cart', JSON.stringify([{ ...lamp, quantity: 4 }]));
  act(() => void dispatchEvent(new StorageEvent('storage', { key: 'weft.cart' })));
  expect(screen.getByRole('link', { name: 'Cart, 4 items' })).toBeVisible();
});
