import { Link } from 'wouter';
import { priceText } from './price-text';
import { ProductPicture } from './ProductPicture';
import { findProduct } from './products';
import styles from './PlainCatalog.module.css';

/** A product's page without anything of other apps. */
export function PlainProduct({ id }: { id: string }) {
  const product = findProduct(id);
  return (
    <>
      <Link href="/catalog">All products</Link>
      {product ? (
        <article className={styles.product}>
          <ProductPicture id={id} className={styles.picture} />
          <div>
            <h1>{product.name}</h1>
            <p className={styles.price}>{priceText(product.price)}</p>
            <p>{product.details}</p>
            <p>{product.material}</p>
            <p>{product.dimensions}</p>
          </div>
        </article>
      ) : (
        <h1>Product not found</h1>
      )}
    </>
  );
}
