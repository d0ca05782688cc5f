import { useEffect, useRef, type MouseEvent } from 'react';
import type { Details, DetailsErrors } from './details';
import styles from './ErrorSummary.module.css';

/** Lists what is wrong, each entry leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: DetailsErrors }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const entries = Object.entries(errors) as [keyof Details, string][];
  return (
    <div ref={summary} tabIndex={-1} role="group" aria-labelledby="error-summary" className={styles.summary}>
      <h2 id="error-summary" className={styles.title}>
        {entries.length === 1 ? 'One thing needs' : `${entries.length} things need`} your attention
      </h2>
      <ul className={styles.list}>
        {entries.map(([name, error]) => (
          <li key={name}>
            <a href={`#details-${name}`} className={styles.link} onClick={goToField}>
              {error}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Without a step in the history of the browser, which following the address would add. */
function goToField(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
