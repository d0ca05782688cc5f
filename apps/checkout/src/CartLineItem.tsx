import { Button } from 'component-library/Button';
import { Icon } from 'component-library/Icon';
import { Price } from 'component-library/Price';
import { QuantityField } from 'component-library/QuantityField';
import { Link } from 'wouter';
import { cart, type CartLine } from './cart';
import styles from './CartLineItem.module.css';
import { LinePicture } from './LinePicture';

/** One line of the cart, to be changed or removed. */
export function CartLineItem({ line, onRemove }: { line: CartLine; onRemove(): void }) {
  const { id, name, price, quantity } = line;
  return (
    <li className={styles.line}>
      <div className={styles.picture}>
        <LinePicture id={id} />
      </div>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <Link href={`/catalog/${encodeURIComponent(id)}`}>{name}</Link>
        </h2>
        <p className={styles.each}>
          <Price amount={price} /> each
        </p>
      </div>
      <div className={styles.total}>
        <Price amount={price * quantity} strong />
      </div>
      <div className={styles.controls}>
        <QuantityField
          label={`Quantity of ${name}`}
          value={quantity}
          onChange={wanted => cart.setQuantity(id, wanted)}
        />
        <Button variant="quiet" size="small" aria-label={`Remove ${name}`} onClick={onRemove}>
          <Icon name="trash" size={18} />
          Remove
        </Button>
      </div>
    </li>
  );
}
