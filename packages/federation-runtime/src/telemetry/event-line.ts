import type { FederationEvent } from '../events.js';

/** In characters: no field of an event can grow so long that the event does not fit into a request. */
const LONGEST = 800;

/** Where an event happened: what it does not say of itself. */
export interface Place {
  environment?: string;
  /** Path without query and hash, which may hold what is nobody's business. */
  page: string;
}

/** An event as one line of JSON, without the error, which has no JSON; its message is there. */
export const eventLine = (event: FederationEvent, { environment, page }: Place): string =>
  JSON.stringify({ ...event, error: undefined, environment, page }, (_, value: unknown) =>
    typeof value === 'string' ? value.slice(0, LONGEST) : value,
  );
