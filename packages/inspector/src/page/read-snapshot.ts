import { SNAPSHOT_ELEMENT, type Snapshot } from '@weft/federation-runtime/manifest';

/** The snapshot that came with the HTML, as the runtime reads it; undefined where there is none, or none that can be read. */
export function readSnapshot(page: Document = document): Snapshot | undefined {
  try {
    const snapshot = JSON.parse(page.getElementById(SNAPSHOT_ELEMENT)?.textContent ?? '') as Snapshot;
    return snapshot.apps ? snapshot : undefined;
  } catch {
    // The runtime has said so, as SNAPSHOT_INVALID.
    return undefined;
  }
}
