import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FederationError } from '../federation-error.js';
import { parseManifest } from '../manifest/manifest.js';
import { releaseLocation } from '../manifest/release-location.js';
import { object, record, string } from '../manifest/schema.js';
import type { AppLocation, Snapshot } from '../manifest/snapshot.js';
import { parseJson } from '../parse-json.js';
import type { AppsSource } from './apps-source.js';

const keptSchema = object({ id: string, releases: record(string) });
const logSchema = object({ apps: record(object({ version: string })) });

/** Which release of each app is live. */
interface Live {
  id: string;
  releases: Record<string, string>;
}

/** A folder as a source: one that `weft fetch` has filled, or a release store. Scripts come from there only. */
export function folderSource(folder: string, environment: string): AppsSource {
  const base = pathToFileURL(`${folder}/`).href;

  const locate = async (app: string, version: string): Promise<AppLocation> => {
    const url = new URL(`releases/${encodeURIComponent(app)}/${encodeURIComponent(version)}/`, base);
    const manifest = parseManifest(await readFile(new URL('mf-manifest.json', url), 'utf8'));
    const { page } = manifest.weft;
    return { ...releaseLocation(manifest, file => new URL(file, url).href), release: version, page };
  };

  return {
    async live() {
      const { id, releases } = await readLive(folder, environment).catch(
        failing(base, 'SNAPSHOT_UNREACHABLE'),
      );
      const apps = await Promise.all(
        Object.entries(releases).map(async ([app, version]) => [app, await locate(app, version)] as const),
      ).catch(failing(base, 'SNAPSHOT_INVALID'));
      return { format: 1, environment, id, apps: Object.fromEntries(apps) } satisfies Snapshot;
    },
    allows: url => url.startsWith(base),
  };
}

async function readLive(folder: string, environment: string): Promise<Live> {
  const kept = await readJson(join(folder, `${environment}.json`));
  if (kept) return keptSchema(kept, `${environment}.json`);
  const log = join(folder, 'environments', environment, 'log');
  const names = await readdir(log).catch(noneWhenMissing);
  const newest = names
    ?.filter(name => /^\d+\.json$/.test(name))
    .sort()
    .at(-1);
  if (newest === undefined)
    throw new Error(
      `there is no environment "${environment}": neither ${environment}.json of "weft fetch" nor the log of a release store`,
    );
  const { apps } = logSchema(await readJson(join(log, newest)), newest);
  const releases = Object.entries(apps).map(([app, { version }]) => [app, version] as const);
  return { id: String(Number.parseInt(newest)), releases: Object.fromEntries(releases) };
}

const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(noneWhenMissing);
  return text === undefined ? undefined : parseJson(text);
};

const noneWhenMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};

const failing =
  (url: string, code: 'SNAPSHOT_UNREACHABLE' | 'SNAPSHOT_INVALID') =>
  (cause: unknown): never => {
    throw new FederationError(code, { url, phase: 'lookup', cause });
  };
