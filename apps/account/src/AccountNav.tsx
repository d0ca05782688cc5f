import { Link, useLocation } from 'wouter';
import styles from './AccountNav.module.css';

const views = [
  { path: '/account', title: 'Overview' },
  { path: '/account/orders', title: 'Orders' },
  { path: '/account/profile', title: 'Profile' },
];

/** Leads from one view of the account to the others. */
export function AccountNav() {
  const [location] = useLocation();
  return (
    <nav aria-label="Account" className={styles.nav}>
      {views.map(({ path, title }) => (
        <Link
          key={path}
          href={path}
          className={styles.link}
          aria-current={path === location ? 'page' : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
