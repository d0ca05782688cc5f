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

const NONE = { apps: {} } as Snapshot;

/** Reads the snapshot that came with the HTML; a page without one knows no apps. */
export function readSnapshot(): ReadSnapshot {
  const element = document.getElementById(SNAPSHOT_ELEMENT);
  if (!element) return { snapshot: NONE };
  try {
    const snapshot = parseJson(element.textContent) as Snapshot;
    if (!snapshot.apps) throw new TypeError('no "apps"');
    return { snapshot };
  } catch (cause) {
    return { snapshot: NONE, error: new FederationError('SNAPSHOT_INVALID', { cause }) };
  }
}
