import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ToastProvider } from 'component-library/Toast';
import { AddToCart } from './AddToCart';
import { cart } from './cart';

const lamp = { id: 'lamp', name: 'Lamp', price: 18_900 };

beforeEach(() => localStorage.clear());

test('puts one more piece into the cart', async () => {
  const user = userEvent.setup();
  render(<AddToCart product={lamp} />);
  const button = screen.getByRole('button', { name: 'Add to cart: Lamp' });
  await user.click(button);
  await user.click(button);
  expect(cart.getSnapshot()).toEqual([{ ...lamp, quantity: 2 }]);
});

test('announces each addition anew', async () => {
  const user = userEvent.setup();
  render(<AddToCart product={lamp} />);
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  await user.click(screen.getByRole('button'));
  expect(status).toHaveTextContent(/^Added$/);
  await user.click(screen.getByRole('button'));
  expect(status).toHaveTextContent(/^Added 2 times$/);
});

test('says so on a toast of the page around it', async () => {
  const user = userEvent.setup();
  render(
    <ToastProvider>
      <AddToCart product={lamp} />
    </ToastProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Add to cart: Lamp' }));
  expect(await screen.findByText('Lamp is in your cart')).toBeVisible();
});
