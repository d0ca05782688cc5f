import { usePages } from '@weft/federation-runtime/react';
import { Link } from 'wouter';
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
            {usePages().map(({ module, path, title }) => (
              <li key={module}>
                <Link href={path} className={styles.link}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
