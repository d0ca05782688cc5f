import type { Manifest, Page, ReleaseLocation } from '@weft/federation-runtime/manifest';
import type { Release, ReleaseFile } from '../release/release.js';

/** What an edge needs of a release at hand, out of a record that may be long. */
export interface ReleaseFacts {
  app: string;
  version: string;
  location: ReleaseLocation;
  /** The page that it announces. */
  page?: Page;
  /** Names of the apps whose modules it takes. */
  remotes: string[];
  /** What its modules need, what it provides to share scopes, and what it allows others as host. */
  needs: Pick<Manifest['weft'], 'modules' | 'host' | 'policy'> & Pick<Manifest, 'shared'>;
  files: Map<string, ReleaseFile>;
}

/** Where the edge has a file of a release; below its own origin, so that a page needs no second one. */
export const fileUrl = (app: string, version: string, file: string): string =>
  `/_weft/releases/${app}/${version}/${file.split('/').map(encodeURIComponent).join('/')}`;

/** Takes from a release what the edge needs. */
export function releaseFacts({ app, version, files, manifest }: Release): ReleaseFacts {
  const { metaData, weft, remotes, shared } = manifest;
  const { modules, host, policy } = weft;
  const entry = metaData.remoteEntry.path + metaData.remoteEntry.name;
  return {
    app,
    version,
    location: {
      entry: fileUrl(app, version, entry),
      global: metaData.globalName,
      type: metaData.remoteEntry.type,
      integrity: weft.files[entry]?.integrity,
      release: version,
    },
    page: weft.page,
    remotes: remotes.map(({ federationContainerName }) => federationContainerName),
    needs: { modules, host, policy, shared },
    files: new Map(Object.entries(files)),
  };
}
