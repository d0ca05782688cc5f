import { object, string } from './schema.js';

/** Where an edge says which snapshot of an environment is the newest. */
export const latestUrl = (environment: string): string =>
  `/_weft/environments/${encodeURIComponent(environment)}/latest`;

/** Where it has a full snapshot; `id`: `12`, or `12+catalog` with a canary. */
export const snapshotUrl = (environment: string, id: string): string =>
  `/_weft/snapshots/${encodeURIComponent(environment)}/${encodeURIComponent(id).replaceAll('%2B', '+')}.json`;

/** What is at the first of them, as far as others than pages need it. */
export const latestSchema = object({ id: string });

/** The id of what everybody gets, of one that a visitor with a canary has: `12` of `12+catalog`. */
export const withoutCanaries = (id: string): string => id.replace(/\+.*/, '');
