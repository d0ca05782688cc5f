import { useDeferredValue, useRef } from 'react';
import { Button } from 'component-library/Button';
import { EmptyState } from 'component-library/EmptyState';
import { PageHeader } from 'component-library/PageHeader';
import { CategoryFilter } from './CategoryFilter';
import { ListControls } from './ListControls';
import { ProductGrid } from './ProductGrid';
import { listSearch } from './list-state';
import { resultText } from './result-text';
import { selectProducts } from './select-products';
import { useListState } from './use-list-state';
import styles from './ProductList.module.css';

const AT_FIRST = 12;

/** The catalog: search, filter, order, and what remains. */
export function ProductList() {
  const [state, change] = useListState();
  const searchField = useRef<HTMLInputElement>(null);
  const found = selectProducts(state);
  // What is in sight comes first; the rest follows in small steps, between which the page answers.
  const isWhole = useDeferredValue(true, false);

  function showAll() {
    change({ query: '', category: undefined });
    searchField.current?.focus();
  }

  return (
    <div className={styles.page}>
      <PageHeader title="Catalog" lead="Lamps, chairs, mugs and more: made well, to be kept for long." />
      <ListControls state={state} onChange={change} searchField={searchField} />
      <CategoryFilter state={state} />
      <p role="status" className={styles.count}>
        {resultText(found.length, state)}
      </p>
      {found.length > 0 ? (
        <ProductGrid
          products={isWhole ? found : found.slice(0, AT_FIRST)}
          search={listSearch(state)}
          headingLevel={2}
        />
      ) : (
        <EmptyState
          title="Nothing found"
          icon="search"
          action={<Button onClick={showAll}>Show all products</Button>}
        >
          Check the spelling, try a more general word, or look through everything.
        </EmptyState>
      )}
    </div>
  );
}
