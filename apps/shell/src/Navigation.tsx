import { preloadRemote } from '@weft/federation-runtime';
import { usePages } from '@weft/federation-runtime/react';
import { Link, useLocation } from 'wouter';
import { pageAt } from './page-at';
import styles from './Navigation.module.css';

/** Links to the pages that the apps announce; where a visit seems likely, the page is fetched ahead. */
export function Navigation() {
  const [path] = useLocation();
  const pages = usePages();
  const current = pageAt(path, pages);
  return (
    <nav className={styles.navigation} aria-label="Main">
      <ul className={styles.list}>
        {pages.map(page => (
          <li key={page.module}>
            <Link
              href={page.path}
              className={styles.link}
              aria-current={page.module === current?.module ? 'page' : undefined}
              onPointerEnter={() => fetchAhead(page.module)}
              onFocus={() => fetchAhead(page.module)}
            >
              {page.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A failure is not worth a word here: the visit itself tries again and tells. */
function fetchAhead(module: string) {
  preloadRemote(module).catch(() => undefined);
}
