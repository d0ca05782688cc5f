import { PageHeader } from 'component-library/PageHeader';
import { Link } from 'wouter';
import { orders, today } from './orders';
import { OrdersTable } from './OrdersTable';
import styles from './OverviewView.module.css';
import { useProfile } from './profile';
import { ProfileSummary } from './ProfileSummary';
import { SpendingChart } from './SpendingChart';

const recent = orders.slice(0, 5);

/** The account at a glance. */
export function OverviewView() {
  const { name } = useProfile();
  return (
    <>
      <PageHeader
        title={`Hello, ${name.split(' ')[0]}`}
        lead="What you bought, what is on its way, and how to reach you."
      />
      <div className={styles.columns}>
        <SpendingChart orders={orders} today={today} />
        <ProfileSummary />
      </div>
      <section className={styles.recent} aria-labelledby="recent-orders">
        <div className={styles.head}>
          <h2 id="recent-orders" className={styles.title}>
            Recent orders
          </h2>
          <Link href="/account/orders">All {orders.length} orders</Link>
        </div>
        <OrdersTable caption="The newest orders" orders={recent} />
      </section>
    </>
  );
}
