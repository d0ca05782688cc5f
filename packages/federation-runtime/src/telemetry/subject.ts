import type { FederationEvent } from '../events.js';

/** What an event is about, in one word: a module where it names one, else an app; undefined where it is about neither. */
export const subject = (event: FederationEvent): string | undefined =>
  ('module' in event && event.module) || event.app;
