import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseManifest } from '@weft/federation-runtime/manifest';
import { installedVersion } from '../definition/installed-version.js';

/** Releases that tests run against, and what jest needs for that. */
export interface ReleasedModules {
  /** The file that stands for each module, by its name. */
  modules: Record<string, string>;
  /** For the environment of the tests. */
  environment: {
    folder: string;
    releases: Record<string, string>;
    versions: Record<string, string>;
    modules: string[];
  };
}

interface Fetched {
  releases: Record<string, string>;
}

const FOLDER = '.weft/remotes';
/** What a page has only one of. */
const SHARED = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];

/**
 * The modules of the releases that `weft fetch` has put on this machine for an environment, those of the app itself left out; for each a file is written that
 * hands over its namespace. Throws where there are none.
 */
export function releasedModules(directory: string, environment: string, app?: string): ReleasedModules {
  const folder = findFolder(directory, environment);
  const { releases } = JSON.parse(readFileSync(join(folder, `${environment}.json`), 'utf8')) as Fetched;
  const modules: Record<string, string> = {};
  for (const [name, version] of Object.entries(releases)) {
    if (name === app) continue;
    const text = readFileSync(join(folder, 'releases', name, version, 'mf-manifest.json'), 'utf8');
    for (const { path } of parseManifest(text).exposes) {
      const id = `${name}${path.slice(1)}`;
      modules[id] = writeStandIn(join(folder, 'modules', `${id}.cjs`), id);
    }
  }
  const versions = SHARED.map(name => [
    name,
    installedVersion(name.replace(/\/.*/, ''), directory) ?? '0.0.0',
  ]);
  const loaded = Object.keys(modules).filter(id => !id.endsWith('.css'));
  return {
    modules,
    environment: {
      ...{ folder, releases, modules: loaded },
      versions: Object.fromEntries(versions) as Record<string, string>,
    },
  };
}

function findFolder(directory: string, environment: string): string {
  for (let at = resolve(directory); ; at = dirname(at)) {
    const folder = join(at, FOLDER);
    if (existsSync(join(folder, `${environment}.json`))) return folder;
    if (at !== dirname(at)) continue;
    throw new Error(
      `WEFT_TEST_AGAINST=${environment}: the releases of "${environment}" are not on this machine. Fetch them: weft fetch --env ${environment}`,
    );
  }
}

function writeStandIn(file: string, id: string): string {
  const text = `module.exports = globalThis[Symbol.for('weft.test.released')].take(${JSON.stringify(id)}, require);\n`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
