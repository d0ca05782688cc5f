import { Button, type ButtonProps } from 'component-library/Button';
import { useToast } from 'component-library/Toast';
import { useState } from 'react';
import styles from './AddToCart.module.css';
import { cart, type CartProduct } from './cart';

export interface AddToCartProps {
  product: CartProduct;
  /** @default 'medium' */
  size?: ButtonProps['size'];
}

/** Puts one more piece of a product into the cart, and says so. */
export function AddToCart({ product, size }: AddToCartProps) {
  const toast = useToast();
  const [added, setAdded] = useState(0);

  function add() {
    cart.add(product);
    setAdded(added + 1);
    toast(`${product.name} is in your cart`);
  }

  return (
    <span className={styles.frame}>
      <Button size={size} aria-label={`Add to cart: ${product.name}`} onClick={add}>
        Add to cart
      </Button>
      {/* A text that stays the same is read out once, so the number is part of it. */}
      <span className={styles.unseen} role="status">
        {added > 0 && (added === 1 ? 'Added' : `Added ${added} times`)}
      </span>
    </span>
  );
}
