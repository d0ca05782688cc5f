import { FederationError } from './federation-error.js';
import { SNAPSHOT_ELEMENT } from './manifest/snapshot-element.js';
import type { Snapshot } from './manifest/snapshot.js';
import { parseJson } from './parse-json.js';

/** What came with the HTML. */
export interface ReadSnapshot {
  /** Without any apps where it cannot be read: the host then goes on alone. */
  snapshot: Snapshot;
  /** SNAPSHOT_INVALID: why it cannot be read. */
  error?: FederationError;
}

/** Reads the snapshot that came with the HTML; a page without one knows no apps. */
export function readSnapshot(page: Document = document): ReadSnapshot {
  const text = page.getElementById(SNAPSHOT_ELEMENT)?.textContent ?? '{"apps":{}}';
  try {
    const snapshot = parseJson(text) as Snapshot;
    if (!snapshot.apps) throw new TypeError('it has no "apps"');
    return { snapshot };
  } catch (cause) {
    const what = `The snapshot in #${SNAPSHOT_ELEMENT} cannot be read`;
    const snapshot: Snapshot = { format: 1, environment: '', apps: {} };
    return { snapshot, error: new FederationError('SNAPSHOT_INVALID', what, { cause }) };
  }
}
