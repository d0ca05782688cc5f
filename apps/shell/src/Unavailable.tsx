import styles from './Unavailable.module.css';

interface UnavailableProps {
  /** What is missing, as the start of a sentence. */
  what: string;
  retry(): void;
}

/** Stands for a part of another app that could not be had; needs no other app itself. */
export function Unavailable({ what, retry }: UnavailableProps) {
  return (
    <div className={styles.card} role="alert">
      <p className={styles.text}>{what} is not available right now.</p>
      <button type="button" className={styles.retry} onClick={retry}>
        Try again
      </button>
    </div>
  );
}
