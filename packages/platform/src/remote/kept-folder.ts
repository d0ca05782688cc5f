import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentName } from '../names.js';
import type { ReleaseName } from '../release/release.js';
import { isMissing } from '../store/folder-errors.js';
import { keys } from '../store/keys.js';
import { keptStateSchema, type KeptState } from './kept-state.js';
import { writeWhole } from './write-whole.js';

/** Releases on this machine: `<environment>.json`, and `releases/<app>/<version>/<file>`. */
export interface KeptFolder {
  /** What was live the last time, and when that was; undefined where nothing is known. */
  state(environment: string): Promise<{ state: KeptState; at: Date } | undefined>;
  writeState(state: KeptState): Promise<void>;
  read(release: ReleaseName, file: string): Promise<Uint8Array | undefined>;
  write(release: ReleaseName, file: string, content: Uint8Array): Promise<void>;
}

/** Opens a folder of releases; nothing is made before there is something to keep. Names that lead out of it are refused with NAME_INVALID. */
export function openKept(folder: string): KeptFolder {
  const stateFile = (environment: string) => join(folder, `${environmentName(environment)}.json`);
  const fileOf = ({ app, version }: ReleaseName, file: string) => join(folder, keys.file(app, version, file));

  return {
    async state(environment) {
      const content = await readFile(stateFile(environment), 'utf8').catch(noneWhenMissing);
      const state = content === undefined ? undefined : stateIn(content);
      return state && { state, at: (await stat(stateFile(environment))).mtime };
    },
    writeState: state => writeWhole(stateFile(state.environment), `${JSON.stringify(state, null, 2)}\n`),
    read: async (release, file) => readFile(fileOf(release, file)).catch(noneWhenMissing),
    write: async (release, file, content) => writeWhole(fileOf(release, file), content),
  };
}

/** What cannot be read is as good as nothing: it can be had again. */
function stateIn(text: string): KeptState | undefined {
  try {
    return keptStateSchema(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function noneWhenMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
