import { usePages } from '@weft/federation-runtime/react';
import { useLocation } from 'wouter';
import { pageAt } from './page-at';
import { PageLink } from './PageLink';
import styles from './Navigation.module.css';

/** Links to the pages that the apps announce. */
export function Navigation() {
  const [path] = useLocation();
  const pages = usePages();
  const current = pageAt(path, pages);
  return (
    <nav className={styles.navigation} aria-label="Main">
      <ul className={styles.list}>
        {pages.map(page => (
          <li key={page.module}>
            <PageLink page={page} className={styles.link} isCurrent={page.module === current?.module} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
