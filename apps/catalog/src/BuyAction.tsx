import { Remote } from '@weft/federation-runtime/react';
import { Skeleton } from 'component-library/Skeleton';
import { CartUnavailable } from './CartUnavailable';
import type { Product } from './product';
import styles from './BuyAction.module.css';

interface BuyActionProps {
  product: Product;
  size: 'small' | 'medium';
}

/** Checkout's button to put a product into the cart. The page stands without it, and its place never changes size. */
export function BuyAction({ product: { id, name, price }, size }: BuyActionProps) {
  return (
    <div className={styles[size]}>
      <Remote
        module="checkout/AddToCart"
        props={{ product: { id, name, price }, size }}
        fallback={<Skeleton shape="block" height="100%" />}
        error={CartUnavailable}
      />
    </div>
  );
}
