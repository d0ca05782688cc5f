import { Badge, type BadgeProps } from 'component-library/Badge';
import type { OrderStatus } from './order';

const statuses: Record<OrderStatus, { label: string; tone: BadgeProps['tone'] }> = {
  processing: { label: 'Processing', tone: 'warning' },
  shipped: { label: 'Shipped', tone: 'accent' },
  delivered: { label: 'Delivered', tone: 'positive' },
  returned: { label: 'Returned', tone: 'neutral' },
  cancelled: { label: 'Cancelled', tone: 'danger' },
};

/** How far an order has come. */
export function StatusBadge({ status }: { status: OrderStatus }) {
  const { label, tone } = statuses[status];
  return <Badge tone={tone}>{label}</Badge>;
}
