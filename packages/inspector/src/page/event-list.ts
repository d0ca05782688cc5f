import {
  subscribe as subscribeToPage,
  type EventListener,
  type FederationEvent,
} from '@weft/federation-runtime';
import { INSPECTOR } from './own-name';
import type { Store } from './store';

export interface EventListOptions {
  /** What somebody has kept of a page since its beginning, oldest first. @default what the page's host has */
  kept?: readonly FederationEvent[];
  /** Tells of the last events, then of each as it happens. @default the page's registry */
  subscribe?: (listener: EventListener) => () => void;
  /** When what has happened is shown: many events come at once. @default with the next frame */
  soon?: (run: () => void) => unknown;
}

/** Where the host of a page keeps events, once it has nothing better to do. */
const KEPT = Symbol.for('weft.events.1');

/** All events of a page as far as they are known, oldest first, without those that the inspector itself brings about. */
export function createEventList({
  kept = (globalThis as { [KEPT]?: readonly FederationEvent[] })[KEPT] ?? [],
  subscribe = subscribeToPage,
  soon = requestAnimationFrame,
}: EventListOptions = {}): Store<readonly FederationEvent[]> {
  // Of what was kept the registry tells some anew: the same objects.
  const known = new Set(kept.filter(isOfPage));
  let list: readonly FederationEvent[] = [...known];

  return {
    read: () => list,
    subscribe(listener) {
      const show = () => {
        list = [...known];
        listener();
      };
      return subscribe(event => {
        if (!isOfPage(event) || known.has(event)) return;
        const isFirst = known.size === list.length;
        known.add(event);
        if (isFirst) soon(show);
      });
    },
  };
}

const isOfPage = ({ app }: FederationEvent) => app !== INSPECTOR;
