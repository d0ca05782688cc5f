import { Link, useLocation } from 'wouter';
import categories from './categories.json';
import { listSearch, readListState, type ListState } from './list-state';
import styles from './CategoryFilter.module.css';

/** Links to the same list in each category. */
export function CategoryFilter({ state }: { state: ListState }) {
  return (
    <nav aria-label="Categories">
      <ul className={styles.list}>
        <CategoryLink name="All" state={{ ...state, category: undefined }} current={!state.category} />
        {categories.map(({ id, name }) => {
          const { category } = readListState(`?category=${id}`);
          return (
            <CategoryLink
              key={id}
              name={name}
              state={{ ...state, category }}
              current={state.category === id}
            />
          );
        })}
      </ul>
    </nav>
  );
}

function CategoryLink({ name, state, current }: { name: string; state: ListState; current: boolean }) {
  const [path] = useLocation();
  return (
    <li>
      <Link href={path + listSearch(state)} className={styles.link} aria-current={current || undefined}>
        {name}
      </Link>
    </li>
  );
}
