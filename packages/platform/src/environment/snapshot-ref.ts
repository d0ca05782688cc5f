import { environmentName } from '../names.js';
import { PlatformError } from '../platform-error.js';
import type { ReleaseReader } from '../store/release-store.js';
import { readEnvironment } from './read-environment.js';
import { readPastSnapshot } from './read-log.js';
import type { EnvironmentSnapshot } from './snapshot.js';

/** A snapshot as people write it: `production@12`; without a number the newest. */
export interface SnapshotRef {
  environment: string;
  number?: number;
}

/** Throws NAME_INVALID. */
export function parseSnapshotRef(text: string): SnapshotRef {
  const [, environment = '', number] = /^([^@]*)(?:@([1-9]\d{0,9}))?$/.exec(text) ?? [];
  if (environment)
    return { environment: environmentName(environment), number: number ? Number(number) : undefined };
  throw new PlatformError(
    'NAME_INVALID',
    `${JSON.stringify(text)} is no snapshot: write production@12, or production for the newest.`,
  );
}

/** Rejects with NAME_INVALID, ENVIRONMENT_UNKNOWN or SNAPSHOT_UNKNOWN, and says what there is. */
export async function readSnapshotRef(reader: ReleaseReader, text: string): Promise<EnvironmentSnapshot> {
  const { environment, number } = parseSnapshotRef(text);
  const newest = await readEnvironment(reader, environment);
  return number === undefined ? newest : pastSnapshot(reader, newest, number);
}

/** A snapshot of the log that ends with `newest`. Rejects with SNAPSHOT_UNKNOWN. */
export async function pastSnapshot(
  reader: ReleaseReader,
  newest: EnvironmentSnapshot,
  number: number,
): Promise<EnvironmentSnapshot> {
  const { environment, number: last } = newest;
  if (Number.isInteger(number) && number >= 1 && number <= last)
    return readPastSnapshot(reader, environment, number);
  throw new PlatformError(
    'SNAPSHOT_UNKNOWN',
    `There is no ${environment}@${number}: the snapshots of "${environment}" are ${last === 1 ? '1 only' : `1 to ${last}`}. ` +
      `Look at them: weft history ${environment}`,
  );
}
