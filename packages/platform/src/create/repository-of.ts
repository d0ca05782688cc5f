import { relative, resolve } from 'node:path';
import { environmentName } from '../names.js';
import { edgeOrigin } from '../remote/open-source.js';
import type { Given } from './given.js';
import type { OwnRepository } from './new-app.js';
import type { Workspace } from './read-workspace.js';

interface Around {
  /** Where paths start from. */
  directory: string;
  /** Absolute path of the repository. */
  folder: string;
  workspace: Pick<Workspace, 'root'>;
  env?: NodeJS.ProcessEnv;
}

/** What a repository of its own is to know of the platform. Where nothing was said of a store it is that of the workspace, where `npm start` serves it. Throws NAME_INVALID or USAGE. */
export function repositoryOf(
  given: Given,
  { directory, folder, workspace, env = process.env }: Around,
): OwnRepository {
  const isElsewhere = given.from !== undefined || env.WEFT_STORE !== undefined;
  const usual = isElsewhere ? undefined : resolve(workspace.root, '.weft');
  const store = given.store ?? usual;
  return {
    environment: environmentName(given.env),
    from: given.from === undefined ? undefined : edgeOrigin(given.from),
    store:
      store === undefined || store.startsWith('s3:')
        ? store
        : slashes(relative(folder, resolve(directory, store))),
  };
}

const slashes = (path: string) => path.replaceAll('\\', '/');
