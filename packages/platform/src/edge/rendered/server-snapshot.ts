import type { Snapshot } from '@weft/federation-runtime/manifest';
import { ORIGIN } from '../../render/messages.js';
import type { View } from '../view.js';

/**
 * A snapshot for the server: with absolute URLs, and without releases that could take over. What fails is left to the browser, which has to have
 * the same release as the server.
 */
export function serverSnapshot({ environment, id, apps }: View): Snapshot {
  const located = [...apps].map(
    ([app, { location, page }]) => [app, { ...location, entry: ORIGIN + location.entry, page }] as const,
  );
  return { format: 1, environment, id, apps: Object.fromEntries(located) };
}
