import type { FederationEvent, LoadEndEvent } from '../events.js';
import { devtoolsDetail } from './devtools-detail.js';
import { subject } from './subject.js';
import { subscribe } from './subscribe.js';

/** What of the browser's clock is used. */
export type TimingsClock = Pick<Performance, 'mark' | 'measure' | 'clearMarks' | 'clearMeasures'>;

/**
 * Writes what the registry of this page tells into the browser's timeline: a measure for each entry and module that was loaded, and a
 * mark where one failed, was replaced, or was refused something. DevTools show them in a track "Weft" of the Performance panel. What
 * has happened before is written too, at its own time. Of what happens again and again the newest stays in the timeline's memory. Gives the
 * undo, after which nothing is added; what is there stays.
 */
export function markTimings(clock: Partial<TimingsClock> = performance): () => void {
  // Pages in tests have a clock that measures nothing.
  if (!canMeasure(clock)) return () => {};
  return subscribe(event => {
    if (event.type === 'load-end') measure(event, clock);
    else if (isMark(event)) mark(event, clock);
  });
}

const canMeasure = (clock: Partial<TimingsClock>): clock is TimingsClock =>
  Boolean(clock.measure && clock.mark && clock.clearMeasures && clock.clearMarks);

const isMark = ({ type }: FederationEvent) => type === 'failure' || type === 'fallback' || type === 'refused';

function measure(event: LoadEndEvent, clock: TimingsClock): void {
  const name = nameOf(event);
  // The browser keeps every entry for as long as the page lives. A recording has them all the same.
  clock.clearMeasures(name);
  clock.measure(name, {
    start: event.start,
    end: event.time,
    detail: devtoolsDetail(event, { dataType: 'track-entry', track: 'Weft', color: colour(event) }),
  });
}

function mark(event: FederationEvent, clock: TimingsClock): void {
  const name = nameOf(event, event.type);
  clock.clearMarks(name);
  clock.mark(name, {
    startTime: event.time,
    detail: devtoolsDetail(event, { dataType: 'marker', color: 'error' }),
  });
}

/** `weft: catalog/CatalogPage`, `weft: failure catalog/CatalogPage`. */
const nameOf = (event: FederationEvent, what?: string) =>
  `weft: ${[what, subject(event)].filter(Boolean).join(' ')}`;

function colour({ ok, module }: LoadEndEvent) {
  if (!ok) return 'error';
  return module === undefined ? 'secondary' : 'primary';
}
