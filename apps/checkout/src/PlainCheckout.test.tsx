import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cart } from './cart';
import { PlainCheckout } from './PlainCheckout';

beforeEach(() => localStorage.clear());

test('shows lines and totals', () => {
  cart.add({ id: 'lamp', name: 'Lamp', price: 4_500 }, 2);
  render(<PlainCheckout retry={() => undefined} />);
  const rows = screen.getAllByRole('row').map(row => row.textContent);
  expect(rows).toEqual([
    'ProductQuantityPrice',
    'Lamp2$90.00',
    'Subtotal$90.00',
    'Shipping$9.00',
    'Total$99.00',
  ]);
});

test('says that the cart is empty, and offers another try', async () => {
  const retry = jest.fn();
  render(<PlainCheckout retry={retry} />);
  expect(screen.getByText('Your cart is empty.')).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
});
