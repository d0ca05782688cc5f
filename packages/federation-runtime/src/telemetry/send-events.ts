import type { FederationEvent } from '../events.js';
import { federation } from '../registry.js';
import { createOutbox } from './create-outbox.js';
import { eventLine } from './event-line.js';
import { isWorthSending } from './is-worth-sending.js';
import { subscribe } from './subscribe.js';

export interface SendEventsOptions {
  /** Which events are sent. @default isWorthSending */
  only?: (event: FederationEvent) => boolean;
  /** In ms: how long an event waits for others to go with it. @default 5000 */
  interval?: number;
  /** URL that takes them. @default `telemetry` of the page's snapshot; without it nothing is sent. */
  url?: string;
  page?: Document;
  /** Sends in the background, also while the page goes away; false where the browser does not take it. */
  beacon?: (url: string, body: Blob) => boolean;
}

/**
 * Sends what the registry of this page tells, and has told, as JSON lines: some time after the first event, and when the page goes out
 * of view, which is the last that it surely hears of. Gives the undo; what has not been sent by then is not sent.
 */
export function sendEvents({
  only = isWorthSending,
  interval = 5000,
  url = federation().snapshot?.telemetry,
  page = document,
  beacon = (to, body) => navigator.sendBeacon(to, body),
}: SendEventsOptions = {}): () => void {
  if (!url) return () => {};
  const environment = federation().snapshot?.environment;
  const outbox = createOutbox(body => beacon(url, body));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = () => void (timer ??= setTimeout(flush, interval));
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!outbox.flush() && !page.hidden) wait();
  };
  const flushWhenHidden = () => {
    if (page.hidden) flush();
  };

  page.addEventListener('visibilitychange', flushWhenHidden);
  const unsubscribe = subscribe(event => {
    if (!only(event)) return;
    outbox.add(eventLine(event, { environment, page: page.location.pathname }));
    wait();
  });
  return () => {
    unsubscribe();
    page.removeEventListener('visibilitychange', flushWhenHidden);
    clearTimeout(timer);
  };
}
