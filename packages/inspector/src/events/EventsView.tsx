import { useState } from 'react';
import type { FederationEvent } from '@weft/federation-runtime';
import { Empty } from '../panel/Empty';
import { EventRow } from './EventRow';
import styles from './EventsView.module.css';

type EventType = FederationEvent['type'];

/** What goes wrong comes first. */
const TYPES: readonly EventType[] = [
  'failure',
  'fallback',
  'retry',
  'refused',
  'load-end',
  'load-start',
  'share',
];
/** How many are shown at first, and more each time somebody asks. */
const SOME = 100;

/** What the runtime has told, the newest first; all of it, or what is of some types. */
export function EventsView({ events }: { events: readonly FederationEvent[] }) {
  const [types, setTypes] = useState<readonly EventType[]>([]);
  const [limit, setLimit] = useState(SOME);
  if (events.length === 0) return <Empty>Nothing has happened on this page yet.</Empty>;
  const wanted = events.filter(({ type }) => types.length === 0 || types.includes(type));
  const shown = wanted.slice(-limit).reverse();
  const toggle = (type: EventType) =>
    setTypes(types.includes(type) ? types.filter(other => other !== type) : [...types, type]);
  return (
    <>
      <div role="group" aria-label="Only these types" className={styles.types}>
        {TYPES.map(type => (
          <TypeButton key={type} type={type} events={events} isOn={types.includes(type)} onToggle={toggle} />
        ))}
      </div>
      <ol className={styles.events}>
        {shown.map(event => (
          <EventRow key={events.indexOf(event)} event={event} />
        ))}
      </ol>
      {wanted.length > limit && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + SOME)}>
          Show older ones ({wanted.length - limit})
        </button>
      )}
    </>
  );
}

interface TypeButtonProps {
  type: EventType;
  events: readonly FederationEvent[];
  isOn: boolean;
  onToggle(type: EventType): void;
}

function TypeButton({ type, events, isOn, onToggle }: TypeButtonProps) {
  const count = events.filter(event => event.type === type).length;
  // One that is on can always be put off.
  if (count === 0 && !isOn) return null;
  return (
    <button type="button" aria-pressed={isOn} className={styles.type} onClick={() => onToggle(type)}>
      {type} <span className={styles.count}>{count}</span>
    </button>
  );
}
