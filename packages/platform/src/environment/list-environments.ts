import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import { listNames } from './list-names.js';

/** The names of all environments, also of expired previews, in order. */
export const listEnvironments = (reader: ReleaseReader): Promise<string[]> =>
  listNames(reader, keys.environments);
