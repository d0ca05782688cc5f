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

/** Makes the events of a page with this snapshot. Listeners are called a moment later: one that throws disturbs nobody. */
export function createEvents(snapshot: string | undefined): Events {
  const past: FederationEvent[] = [];
  const listeners = new Set<EventListener>();
  const tell = (event: FederationEvent) => (listener: EventListener) =>
    queueMicrotask(() => listeners.has(listener) && listener(event));

  return {
    emit(given) {
      const event = { time: performance.now(), snapshot, ...given } as FederationEvent;
      if (past.push(event) > KEPT) past.shift();
      listeners.forEach(tell(event));
    },

    subscribe(listener) {
      listeners.add(listener);
      past.forEach(event => tell(event)(listener));
      return () => void listeners.delete(listener);
    },
  };
}
