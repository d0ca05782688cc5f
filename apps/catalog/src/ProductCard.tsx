import { Card } from 'component-library/Card';
import { Price } from 'component-library/Price';
import { Rating } from 'component-library/Rating';
import { Link } from 'wouter';
import { BuyAction } from './BuyAction';
import type { Product } from './product';
import { ProductPicture } from './ProductPicture';
import styles from './ProductCard.module.css';

interface ProductCardProps {
  product: Product;
  headingLevel: 2 | 3;
  search: string;
}

/** A product in a grid. The whole card is its link, except for the cart button. */
export function ProductCard({ product, headingLevel, search }: ProductCardProps) {
  const { id, name, description, price, rating } = product;
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  return (
    <Card as="li" interactive className={styles.card}>
      <ProductPicture id={id} />
      <div className={styles.words}>
        <Heading className={styles.name}>
          <Link href={`/catalog/${id}${search}`} className={styles.link}>
            {name}
          </Link>
        </Heading>
        <p className={styles.description}>{description}</p>
        <Rating value={rating} />
        <div className={styles.foot}>
          <span className={styles.price}>
            <Price amount={price} />
          </span>
          <div className={styles.action}>
            <BuyAction product={product} size="small" />
          </div>
        </div>
      </div>
    </Card>
  );
}
