import { PlatformError } from '../platform-error.js';
import type { ReleaseReader } from '../store/release-store.js';
import { listEnvironments } from './list-environments.js';
import { latestSnapshot } from './read-log.js';
import type { EnvironmentSnapshot } from './snapshot.js';

/** The newest snapshot of an environment that has to exist. Rejects with ENVIRONMENT_UNKNOWN, which lists those there are. */
export const readEnvironment = async (reader: ReleaseReader, environment: string) =>
  existing(reader, environment, await latestSnapshot(reader, environment));

/** Gives back what was read of an environment; rejects with ENVIRONMENT_UNKNOWN when that is nothing. */
export async function existing(
  reader: ReleaseReader,
  environment: string,
  snapshot: EnvironmentSnapshot | undefined,
): Promise<EnvironmentSnapshot> {
  if (snapshot) return snapshot;
  const names = await listEnvironments(reader);
  const known = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There is none yet.';
  throw new PlatformError(
    'ENVIRONMENT_UNKNOWN',
    `There is no environment "${environment}" in ${reader.place}. ${known} The first deploy to an environment makes it.`,
  );
}
