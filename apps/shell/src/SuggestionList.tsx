import { Price } from 'component-library/Price';
import type { ProductSummary } from 'catalog/search';
import { Link } from 'wouter';
import styles from './SuggestionList.module.css';

interface SuggestionListProps {
  /** Of the list; each option's is this with its place. */
  id: string;
  products: readonly ProductSummary[];
  /** Place of the option that the keyboard is at; -1 for none. */
  active: number;
  onChoose(): void;
}

/** The list below the search: each option is a link, so that it can be opened in a new tab too. */
export function SuggestionList({ id, products, active, onChoose }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label="Suggestions" className={styles.list}>
      {products.map((product, place) => (
        <Link
          key={product.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          tabIndex={-1}
          href={`/catalog/${product.id}`}
          className={styles.option}
          onMouseDown={keepFocusInInput}
          onClick={onChoose}
        >
          <span className={styles.words}>
            <span className={styles.name}>{product.name}</span>
            <span className={styles.category}>{product.category}</span>
          </span>
          <Price amount={product.price} />
        </Link>
      ))}
    </div>
  );
}

const keepFocusInInput = (event: { preventDefault(): void }) => event.preventDefault();
