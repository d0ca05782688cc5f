import type { EventListener } from '../events.js';
import { federation } from '../registry.js';

/**
 * Hears of what the runtime does: what is loaded and how long it takes, what is tried again, given up, replaced or refused, and who gets
 * which shared package. First of what has happened before (the last 200 events), then of each as it happens. Gives the undo. A runtime that is
 * older than the code of the app may tell nothing.
 */
export const subscribe = (listener: EventListener): (() => void) =>
  federation().subscribe?.(listener) ?? (() => {});
