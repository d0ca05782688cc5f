import { hasCode, PlatformError } from '../platform-error.js';
import { inParallel } from '../release/in-parallel.js';
import { readRelease } from '../release/read-release.js';
import type { ReleaseName } from '../release/release.js';
import type { ReleaseReader } from '../store/release-store.js';
import { createLru } from './lru.js';
import { createMemory } from './memory.js';
import { releaseFacts, type ReleaseFacts } from './release-facts.js';

/** The releases of a store, as far as they were asked for. */
export interface Releases {
  peek(app: string, version: string): ReleaseFacts | undefined;
  /** Undefined where there is none. Rejects with STORE_UNREACHABLE or STORE_CORRUPT. */
  load(app: string, version: string): Promise<ReleaseFacts | undefined>;
  /** A release that has a file with this integrity, among those at hand, and the name of the file there. */
  findContent(integrity: string): { facts: ReleaseFacts; file: string } | undefined;
  /** A release of an app that has a file of this name, among those at hand; the newest of them first. */
  findNamed(app: string, file: string): ReleaseFacts | undefined;
  /** By `app@version`. Rejects with RELEASE_UNKNOWN when one of them is not there. */
  loadAll(names: readonly ReleaseName[]): Promise<Map<string, ReleaseFacts>>;
}

const KEPT = 5000;
/** Of the versions of one app. */
const NEWEST = 50;
// So that a new environment of a thousand apps does not open a thousand connections at once.
const AT_ONCE = 16;

/** Reads releases, each once, and keeps those used last. */
export function createReleases(reader: ReleaseReader): Releases {
  const memory = createMemory<ReleaseFacts>({ limit: KEPT });
  const contents = createLru<{ facts: ReleaseFacts; file: string }>(KEPT);
  const versions = createLru<string[]>(KEPT);
  const peek = (app: string, version: string) => memory.peek(`${app}@${version}`);

  const note = (facts: ReleaseFacts) => {
    const { app, version, byContent } = facts;
    for (const [integrity, file] of byContent) contents.set(integrity, { facts, file });
    const others = (versions.get(app) ?? []).filter(other => other !== version);
    versions.set(app, [version, ...others].slice(0, NEWEST));
    return facts;
  };

  const load = (app: string, version: string) =>
    memory.load(`${app}@${version}`, () =>
      readRelease(reader, app, version).then(releaseFacts).then(note).catch(unknownIsNone),
    );

  const loadAll = async (names: readonly ReleaseName[]) => {
    const loaded = new Map<string, ReleaseFacts>();
    await inParallel(names, AT_ONCE, async ({ app, version }) => {
      loaded.set(`${app}@${version}`, await known(app, version));
    });
    return loaded;
  };

  const known = async (app: string, version: string) => {
    const facts = await load(app, version);
    if (facts) return facts;
    throw new PlatformError('RELEASE_UNKNOWN', `There is no release ${app}@${version} in ${reader.place}.`);
  };

  return {
    peek,
    findContent: integrity => contents.get(integrity),
    findNamed: (app, file) =>
      versions
        .get(app)
        ?.map(version => peek(app, version))
        .find(facts => facts?.byName.has(scriptOf(file))),
    load,
    loadAll,
  };
}

/** A source map goes with its script. */
const scriptOf = (file: string) => file.replace(/\.map$/, '');

const unknownIsNone = (error: unknown) => {
  if (hasCode(error, 'RELEASE_UNKNOWN') || hasCode(error, 'NAME_INVALID')) return undefined;
  throw error;
};
