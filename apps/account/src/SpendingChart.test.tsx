import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Order } from './order';
import { SpendingChart } from './SpendingChart';

const order = (placed: Date, total: number): Order => ({
  number: `WG-${total}`,
  placed,
  status: 'delivered',
  items: [],
  total,
});

const orders = [
  order(new Date(2026, 2, 14), 31_250),
  order(new Date(2026, 2, 2), 10_000),
  order(new Date(2026, 0, 20), 8_000),
  order(new Date(2025, 5, 5), 120_000),
];

function open() {
  render(<SpendingChart orders={orders} today={new Date(2026, 2, 31)} />);
  return userEvent.setup();
}

const bar = (name: string) => screen.getByRole('img', { name });

test('shows twelve months, with the value of each', () => {
  open();
  expect(screen.getAllByRole('img')).toHaveLength(12);
  expect(bar('March 2026: $412.50')).toHaveTextContent('$413Mar');
  expect(bar('June 2025: $1,200.00')).toHaveTextContent('$1.2KJun');
  expect(bar('February 2026: $0.00')).toHaveTextContent('$0Feb');
  expect(screen.getByText('$1,692.50', { selector: 'strong' })).toBeVisible();
});

test('bars are as high as their values', () => {
  open();
  const heightOf = (name: string) => Number(bar(name).querySelector('.body')?.getAttribute('height'));
  expect(heightOf('June 2025: $1,200.00')).toBeCloseTo(15 * heightOf('January 2026: $80.00'));
  expect(heightOf('February 2026: $0.00')).toBe(0);
});

test('says the same as a table', () => {
  open();
  const rows = within(screen.getByRole('table', { name: 'Spending by month' })).getAllByRole('row');
  expect(rows).toHaveLength(13);
  expect(rows.at(-1)).toHaveTextContent('March 2026$412.502');
});

test('shows six months instead', async () => {
  const user = open();
  await user.click(screen.getByRole('radio', { name: '6 months' }));
  expect(screen.getAllByRole('img')).toHaveLength(6);
  expect(screen.queryByRole('img', { name: /June 2025/ })).not.toBeInTheDocument();
  expect(screen.getByText('$492.50', { selector: 'strong' })).toBeVisible();
  expect(screen.getAllByRole('row')).toHaveLength(7);
});

test('the keyboard reaches every value', async () => {
  const user = open();
  await user.tab();
  expect(screen.getByRole('radio', { name: '12 months' })).toHaveFocus();
  await user.tab();
  expect(bar('March 2026: $412.50')).toHaveFocus();
  expect(screen.getByText(/in March 2026, 2 orders/)).toBeVisible();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(bar('January 2026: $80.00')).toHaveFocus();
  expect(screen.getByText(/in January 2026, 1 order/)).toBeVisible();
  await user.keyboard('{Home}{ArrowLeft}');
  expect(bar('April 2025: $0.00')).toHaveFocus();
  await user.keyboard('{End}');
  expect(bar('March 2026: $412.50')).toHaveFocus();
  await user.tab();
  expect(screen.getByText(/in 12 months/)).toBeVisible();
});

test('the tab key comes back to the bar that it left', async () => {
  const user = open();
  await user.tab();
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  await user.tab({ shift: true });
  await user.tab();
  expect(bar('February 2026: $0.00')).toHaveFocus();
});
