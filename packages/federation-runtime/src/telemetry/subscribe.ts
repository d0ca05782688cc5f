import type { EventListener } from '../events.js';
import { federation } from '../registry.js';

/**
 * Hears what the registry of this page tells: what has happened before (the last 200 events), then each event as it happens. Gives the
 * undo. A runtime that is older than the code of the app may tell nothing.
 */
export const subscribe = (listener: EventListener): (() => void) =>
  federation().subscribe?.(listener) ?? (() => {});
