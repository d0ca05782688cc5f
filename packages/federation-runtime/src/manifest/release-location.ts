import type { Manifest } from './manifest.js';
import type { ReleaseLocation } from './snapshot.js';

/** Where a build is and how its container is taken, as a snapshot says it. `urlOf`: where a file of the build is. */
export function releaseLocation(
  { metaData, weft }: Manifest,
  urlOf: (file: string) => string,
): Omit<ReleaseLocation, 'release'> {
  const { name, path, type } = metaData.remoteEntry;
  const entry = path + name;
  return {
    entry: urlOf(entry),
    global: metaData.globalName,
    type,
    integrity: weft.files[entry]?.integrity,
  };
}
