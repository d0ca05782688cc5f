import type { Build } from '../release/build.js';
import type { KeptFolder } from './kept-folder.js';
import type { LiveReleases } from './remote-source.js';

/** Puts builds beside the releases that are kept, as if they were live in their place. `name`: what tests call that, in the place of an environment. */
export async function keepCandidates(
  kept: KeptFolder,
  { id, releases }: LiveReleases,
  builds: readonly Build[],
  name: string,
): Promise<void> {
  const versions = { ...releases };
  for (const { app, version, files } of builds) {
    versions[app] = version;
    for (const [path, { content }] of files)
      if (!path.endsWith('.map')) await kept.write({ app, version }, path, content);
  }
  await kept.writeState({
    format: 1,
    environment: name,
    id,
    from: 'a build on this machine',
    releases: versions,
  });
}
