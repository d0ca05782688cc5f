import type { FederationEvent } from '../events.js';

/**
 * What is sent when nobody says otherwise: all that went wrong or was refused, and how long each module took. The start of a load, entries
 * alone, and shared packages that were found without a conflict would only be many.
 */
export function isWorthSending(event: FederationEvent): boolean {
  switch (event.type) {
    case 'load-start':
      return false;
    case 'load-end':
      return event.module !== undefined || !event.ok;
    case 'share':
      return event.reason === 'conflict';
    default:
      return true;
  }
}
