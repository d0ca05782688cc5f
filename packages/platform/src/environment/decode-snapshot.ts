import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import { environmentSnapshotSchema, type EnvironmentSnapshot } from './snapshot.js';

/** Reads a snapshot; throws STORE_CORRUPT, naming the key, also when it is the snapshot of another key. */
export function decodeSnapshot(content: Uint8Array, key: string): EnvironmentSnapshot {
  try {
    const snapshot = environmentSnapshotSchema(JSON.parse(new TextDecoder().decode(content)), 'snapshot');
    checkSnapshot(snapshot, key);
    return snapshot;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError(
      'STORE_CORRUPT',
      `${key} cannot be read: ${why}. Something other than weft has written it; bring it back from a backup of the store.`,
      { cause },
    );
  }
}

function checkSnapshot({ environment, number, at }: EnvironmentSnapshot, key: string): void {
  if (keys.snapshot(environment, number) !== key)
    throw new Error(`it says that it is ${environment}@${number}`);
  if (Number.isNaN(Date.parse(at)))
    throw new Error(`snapshot.at should be a time, but is ${JSON.stringify(at)}`);
}
