import { FederationError } from './federation-error.js';
import { SNAPSHOT_ELEMENT } from './manifest/snapshot-element.js';
import type { Snapshot } from './manifest/snapshot.js';

/** Reads the snapshot that came with the HTML; a page without one knows no apps. Throws SNAPSHOT_INVALID. */
export function readSnapshot(page: Document = document): Snapshot {
  const text = page.getElementById(SNAPSHOT_ELEMENT)?.textContent ?? '{"apps":{}}';
  try {
    const snapshot = JSON.parse(text) as Snapshot;
    if (!snapshot.apps) throw new TypeError('it has no "apps"');
    return snapshot;
  } catch (cause) {
    throw new FederationError('SNAPSHOT_INVALID', `The snapshot in #${SNAPSHOT_ELEMENT} cannot be read`, {
      cause,
    });
  }
}
