import { PlatformError } from '../platform-error.js';
import { inParallel } from '../release/in-parallel.js';
import { pagePath } from '../release/page-path.js';
import { readRelease } from '../release/read-release.js';
import type { Release, ReleaseName } from '../release/release.js';
import type { ReleaseReader } from '../store/release-store.js';
import { own } from './own.js';
import { referredReleases } from './referred-releases.js';
import type { EnvironmentSnapshot } from './snapshot.js';

const AT_ONCE = 16;

/**
 * Checks that no two apps of a snapshot have their page at one path, as far as `added` releases could be the cause: an app whose page
 * stays where it was is no new conflict, and then nothing else is read. Rejects with PAGE_TAKEN.
 */
export async function checkPages(
  reader: ReleaseReader,
  current: EnvironmentSnapshot | undefined,
  next: EnvironmentSnapshot,
  added: readonly ReleaseName[],
): Promise<void> {
  const moved = new Map<string, Release>();
  await inParallel(added, AT_ONCE, async name => {
    const release = await readRelease(reader, name.app, name.version);
    const path = pathOf(release);
    if (path !== undefined && path !== (await pathBefore(reader, current, name.app)))
      moved.set(path, release);
  });
  if (moved.size === 0) return;
  await inParallel(referredReleases(next).values(), AT_ONCE, async ({ app, version }) => {
    const other = await readRelease(reader, app, version);
    const release = moved.get(pathOf(other) ?? '');
    if (release && release.app !== app) throw taken(next, release, other);
  });
}

async function pathBefore(
  reader: ReleaseReader,
  current: EnvironmentSnapshot | undefined,
  app: string,
): Promise<string | undefined> {
  const live = own(current?.apps ?? {}, app);
  // Of an expired preview it may be gone.
  return live && pathOf(await readRelease(reader, app, live.version).catch(() => undefined));
}

const pathOf = (release: Release | undefined) => pagePath(release?.manifest);

const taken = ({ environment }: EnvironmentSnapshot, one: Release, other: Release) =>
  new PlatformError(
    'PAGE_TAKEN',
    `${one.app}@${one.version} and ${other.app}@${other.version} both have their page at "${pathOf(one)}", and "${environment}" can show only one ` +
      `there. Change page.path in the federation.config.ts of one of them, or take the other out: weft remove ${other.app} --env ${environment}`,
  );
