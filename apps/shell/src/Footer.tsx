import { usePages } from '@weft/federation-runtime/react';
import { PageLink } from './PageLink';
import styles from './Footer.module.css';

/** The foot of every page. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <p className={styles.words}>
          <strong className={styles.name}>Weft Goods</strong>
          Well-made things for the home, from small workshops, made to be used and mended.
        </p>
        <nav aria-label="Footer">
          <ul className={styles.list}>
            {usePages().map(page => (
              <li key={page.module}>
                <PageLink page={page} className={styles.link} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
