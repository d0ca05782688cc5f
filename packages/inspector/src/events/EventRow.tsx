import { useState } from 'react';
import type { FederationEvent } from '@weft/federation-runtime';
import { eventDetails } from './event-details';
import { eventText, isTrouble } from './event-text';
import styles from './EventRow.module.css';

/** One event in a line or two, and all that it says of itself for those who open it. */
export function EventRow({ event }: { event: FederationEvent }) {
  const [isOpen, setOpen] = useState(false);
  const { subject, text } = eventText(event);
  return (
    <li className={styles.row}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={styles.time}>{event.time.toFixed(0)} ms</span>
          <span className={`${styles.type} ${isTrouble(event) ? styles.trouble : ''}`}>{event.type}</span>
          <span className={styles.text}>
            {subject && <span className={styles.subject}>{subject}</span>} {text}
          </span>
        </summary>
        {isOpen && <Details event={event} />}
      </details>
    </li>
  );
}

const Details = ({ event }: { event: FederationEvent }) => (
  <dl className={styles.details}>
    {eventDetails(event).map(([name, value], index) => (
      <div key={index} className={styles.detail}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
