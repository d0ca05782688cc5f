import { useLayoutEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { categories } from './categories';
import { listSearch, type ListState } from './list-state';
import styles from './CategoryFilter.module.css';

/** Links to the same list in each category. */
export function CategoryFilter({ state }: { state: ListState }) {
  const list = useRef<HTMLUListElement>(null);
  const isNew = useRef(true);
  useLayoutEffect(() => {
    // A new list without a choice is at its beginning already; to measure it would cost a layout of the whole page.
    if (state.category || !isNew.current) showCurrent(list.current);
    isNew.current = false;
  }, [state.category]);
  return (
    <nav aria-label="Categories">
      <ul ref={list} className={styles.list}>
        <CategoryLink name="All" state={{ ...state, category: undefined }} current={!state.category} />
        {categories.map(({ id, name }) => (
          <CategoryLink
            key={id}
            name={name}
            state={{ ...state, category: id }}
            current={state.category === id}
          />
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls a list that is wider than its place to the current category, without moving the page. */
function showCurrent(list: HTMLElement | null) {
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
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
