import { Price } from 'component-library/Price';
import { Table, type TableProps } from 'component-library/Table';
import { dateText, itemsText, type Order } from './order';
import { StatusBadge } from './StatusBadge';

const columns: TableProps<Order>['columns'] = [
  { key: 'number', header: 'Order', render: order => order.number },
  {
    key: 'placed',
    header: 'Date',
    render: ({ placed }) => <time dateTime={placed.toISOString()}>{dateText(placed)}</time>,
  },
  { key: 'items', header: 'Items', render: itemsText },
  { key: 'status', header: 'Status', render: order => <StatusBadge status={order.status} /> },
  { key: 'total', header: 'Total', align: 'end', render: order => <Price amount={order.total} /> },
];

/** Orders, one a row. */
export function OrdersTable({ caption, orders }: { caption: string; orders: readonly Order[] }) {
  return <Table caption={caption} columns={columns} rows={orders} rowKey={order => order.number} />;
}
