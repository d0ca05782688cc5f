import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Table, type TableColumn } from './Table';

interface Order {
  id: string;
  total: number;
}

const columns: TableColumn<Order>[] = [
  { key: 'id', header: 'Order', render: order => order.id },
  { key: 'total', header: 'Total', align: 'end', render: order => <strong>{order.total}</strong> },
];
const rows: Order[] = [
  { id: 'W-1', total: 10 },
  { id: 'W-2', total: 20 },
];

test('is a table with its caption, headers and cells', () => {
  render(<Table caption="Orders" columns={columns} rows={rows} rowKey={order => order.id} />);
  const table = screen.getByRole('table', { name: 'Orders' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(header => header.textContent),
  ).toEqual(['Order', 'Total']);
  const [, second] = within(table).getAllByRole('row').slice(1);
  expect(within(second as HTMLElement).getByRole('cell', { name: 'W-2' })).toBeVisible();
  expect(within(second as HTMLElement).getByRole('cell', { name: '20' })).toBeVisible();
});

test('can be scrolled with the keyboard', async () => {
  render(<Table caption="Orders" columns={columns} rows={rows} rowKey={order => order.id} />);
  await userEvent.tab();
  expect(screen.getByRole('region', { name: 'Orders' })).toHaveFocus();
});

test('every cell carries its header for the stacked form, hidden from assistive technology', () => {
  render(<Table caption="Orders" columns={columns} rows={rows} rowKey={order => order.id} />);
  const labels = screen.getAllByText('Total', { selector: '[aria-hidden="true"]' });
  expect(labels).toHaveLength(rows.length);
});
