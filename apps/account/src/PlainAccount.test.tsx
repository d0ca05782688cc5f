import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { orders } from './orders';
import { PlainAccount } from './PlainAccount';

test('shows all orders, and offers another try', async () => {
  const retry = jest.fn();
  render(<PlainAccount retry={retry} />);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(orders.length);
  expect(rows[0]).toHaveTextContent(`${orders[0]?.number}`);
  expect(rows[0]).toHaveTextContent('processing');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
});
