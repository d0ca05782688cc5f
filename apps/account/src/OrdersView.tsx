import { PageHeader } from 'component-library/PageHeader';
import { Pagination } from 'component-library/Pagination';
import { useSearchParams } from 'wouter';
import { orders } from './orders';
import { OrdersTable } from './OrdersTable';
import styles from './OrdersView.module.css';
import { pageFrom, pageOf } from './paging';

/** All orders, page by page; the page is part of the address. */
export function OrdersView() {
  const [search, setSearch] = useSearchParams();
  const { page, pageCount, first, rows } = pageOf(orders, pageFrom(search.get('page')));
  return (
    <>
      <PageHeader title="Orders" />
      <OrdersTable caption="All orders" orders={rows} />
      <div className={styles.foot}>
        <p className={styles.range} role="status">
          {first} to {first + rows.length - 1} of {orders.length} orders
        </p>
        <Pagination
          page={page}
          pageCount={pageCount}
          label="Pages of orders"
          onPage={wanted => setSearch({ page: `${wanted}` })}
        />
      </div>
    </>
  );
}
