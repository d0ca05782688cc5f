import type { EventListener, FederationEvent } from './events.js';

type Given<E> = E extends FederationEvent ? Omit<E, 'time' | 'snapshot'> : never;

/** Tells all who listen; time and snapshot are filled in. */
export type Emit = (event: Given<FederationEvent>) => void;

/** The events of one page. */
export interface Events {
  emit: Emit;
  /** Tells of the events that have been first, then of each as it happens. Gives the undo. */
  subscribe(listener: EventListener): () => void;
}

const KEPT = 200;

/** Makes the events of a page with this snapshot. A listener that throws disturbs nobody: its error goes to the console. */
export function createEvents(snapshot: string | undefined): Events {
  const past: FederationEvent[] = [];
  const listeners = new Set<EventListener>();

  const tell = (listener: EventListener, event: FederationEvent) => {
    try {
      listener(event);
    } catch (error) {
      console.error(error);
    }
  };

  return {
    emit(given) {
      const event = { time: performance.now(), snapshot, ...given } as FederationEvent;
      if (past.push(event) > KEPT) past.shift();
      listeners.forEach(listener => tell(listener, event));
    },

    subscribe(listener) {
      past.forEach(event => tell(listener, event));
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
