import { Icon } from 'component-library/Icon';
import { Link } from 'wouter';
import { useCart } from './cart';
import styles from './MiniCart.module.css';
import { totalsOf } from './totals';

/** The way to the cart, with the number of pieces in it. Its size is the same whatever the number. */
export function MiniCart() {
  const { count } = totalsOf(useCart());
  return (
    <Link
      href="/checkout"
      className={styles.link}
      aria-label={`Cart, ${count} ${count === 1 ? 'item' : 'items'}`}
    >
      <Icon name="cart" size={22} />
      {count > 0 && <span className={styles.count}>{count > 99 ? '99+' : count}</span>}
    </Link>
  );
}
