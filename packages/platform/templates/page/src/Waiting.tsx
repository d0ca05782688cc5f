import styles from './Waiting.module.css';

/** Holds the place of what is on its way. */
export const Waiting = () => <div className={styles.waiting} role="status" aria-label="Loading" />;
