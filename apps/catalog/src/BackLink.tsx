import { Icon } from 'component-library/Icon';
import { Link } from 'wouter';
import styles from './BackLink.module.css';

/** To the list, as it was when this product was picked. */
export function BackLink({ search }: { search: string }) {
  return (
    <Link href={`/catalog${search}`} className={styles.link}>
      <Icon name="chevron-left" size={18} />
      {search ? 'Back to results' : 'All products'}
    </Link>
  );
}
