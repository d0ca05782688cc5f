import { entries } from './entries';
import { Example } from './Example';
import styles from './Gallery.module.css';

/** Every component of the library with live props. */
export const Gallery = () => (
  <>
    <h1 className={styles.title}>Sample app</h1>
    <p className={styles.lead}>Components for the pages of other apps. Change a prop and see what it does.</p>
    {entries.map(entry => (
      <Example key={entry.name} entry={entry} />
    ))}
  </>
);
