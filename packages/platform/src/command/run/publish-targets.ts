import { publishRelease } from '../../release/publish-release.js';
import { readBuild } from '../../release/read-build.js';
import type { ReleaseName } from '../../release/release.js';
import type { ReleaseStore } from '../../store/release-store.js';
import { sizeText } from '../size-text.js';
import type { Call } from '../command.js';
import type { Target } from './targets.js';

export interface Published extends ReleaseName {
  /** Files that were not in the store yet. */
  uploaded: number;
  bytes: number;
}

/** Puts builds into the store, and tells of the progress; releases that are there already are only named. */
export async function publishTargets(
  store: ReleaseStore,
  targets: readonly Target[],
  { signal, say }: Pick<Call, 'signal' | 'say'>,
): Promise<Published[]> {
  // All are read before the first is uploaded: a mistake in one is to be known at once.
  const builds = await Promise.all(
    targets.map(async target => ('dist' in target ? readBuild(target.dist) : target.release)),
  );
  const published: Published[] = [];
  for (const build of builds) {
    const { app, version } = build;
    if (!('files' in build)) {
      published.push({ app, version, uploaded: 0, bytes: 0 });
      continue;
    }
    const { uploaded, bytes } = await publishRelease(store, build, {
      signal,
      onProgress: everySecond(({ done, total }) => say(`  ${app} ${version}: ${done} of ${total} files`)),
    });
    say(`  ${app} ${version}: ${uploaded} files uploaded, ${sizeText(bytes)}`);
    published.push({ app, version, uploaded, bytes });
  }
  return published;
}

/** Lets the first call of each second through: a log of a job is to be readable. */
function everySecond<T>(tell: (value: T) => void): (value: T) => void {
  let last = performance.now();
  return value => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    tell(value);
  };
}
