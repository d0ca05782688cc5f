import { Link, Route, Switch } from 'wouter';
import { PlainProduct } from './PlainProduct';
import { priceText } from './price-text';
import { ProductPicture } from './ProductPicture';
import { products } from './products';
import styles from './PlainCatalog.module.css';

/** The catalog without anything of other apps: what there is, what it costs, what it looks like. */
export function PlainCatalog({ retry }: { retry(): void }) {
  return (
    <div className={styles.page}>
      <p className={styles.notice}>
        This is a reduced view, because parts of the shop are unavailable.{' '}
        <button type="button" className={styles.retry} onClick={retry}>
          Try again
        </button>
      </p>
      <Switch>
        <Route path="/catalog/:id">{({ id }) => <PlainProduct id={id} />}</Route>
        <Route>
          <PlainList />
        </Route>
      </Switch>
    </div>
  );
}

function PlainList() {
  return (
    <>
      <h1>Catalog</h1>
      <ul className={styles.list}>
        {products.map(({ id, name, price }) => (
          <li key={id}>
            <Link href={`/catalog/${id}`} className={styles.link}>
              <ProductPicture id={id} className={styles.picture} />
              {name}
            </Link>
            <span className={styles.price}>{priceText(price)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
