import styles from './App.module.css';
import { Gallery } from './gallery/Gallery';

/** What sample-app shows when it is first on the page: its gallery. */
export const App = () => (
  <main className={styles.main}>
    <Gallery />
  </main>
);
