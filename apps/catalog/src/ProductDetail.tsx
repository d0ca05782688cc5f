import { PageHeader } from 'component-library/PageHeader';
import { Price } from 'component-library/Price';
import { Rating } from 'component-library/Rating';
import { BackLink } from './BackLink';
import { BuyAction } from './BuyAction';
import { categoryName } from './categories';
import type { Product } from './product';
import { ProductFacts } from './ProductFacts';
import { ProductPicture } from './ProductPicture';
import { RelatedProducts } from './RelatedProducts';
import { useDocumentTitle } from './use-document-title';
import styles from './ProductDetail.module.css';

/** All there is to know about a product, and the way to buy it. */
export function ProductDetail({ product, search }: { product: Product; search: string }) {
  useDocumentTitle(product.name);
  return (
    <>
      <BackLink search={search} />
      <article className={styles.product}>
        <ProductPicture id={product.id} className={styles.picture} />
        <div>
          <PageHeader
            title={product.name}
            eyebrow={categoryName(product.category)}
            lead={product.description}
          />
          <div className={styles.offer}>
            <p className={styles.price}>
              <Price amount={product.price} strong />
            </p>
            <Rating value={product.rating} count={product.ratingCount} />
          </div>
          <BuyAction product={product} size="medium" />
          <p className={styles.details}>{product.details}</p>
          <ProductFacts product={product} />
        </div>
      </article>
      <RelatedProducts product={product} />
    </>
  );
}
