import {
  releaseLocation,
  type Manifest,
  type Page,
  type ReleaseLocation,
} from '@weft/federation-runtime/manifest';
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
  /** The integrity of a file as the build has told it to its own code: a browser takes what was preloaded only with the same one. */
  integrityOf(file: string): string | undefined;
  /** Where pages have a file. */
  urlOf(file: string): string;
  /** Names of files by their integrity, of those that are had by their content. */
  byContent: ReadonlyMap<string, string>;
  /** Names of files that are the same in every release of the app that has them. */
  byName: ReadonlySet<string>;
  files: Map<string, ReleaseFile>;
}

/** Where the edge has a file of a release; below its own origin, so that a page needs no second one. */
export const fileUrl = (app: string, version: string, file: string): string =>
  `/_weft/releases/${app}/${version}/${file.split('/').map(encodeURIComponent).join('/')}`;

/** Where the edge has a file whose name says what is in it: the same for all releases of the app that have it. */
const namedUrl = (app: string, file: string) => `/_weft/files/${app}/${encodeURIComponent(file)}`;

/** What the URLs of files begin with that are had by their content. */
export const CONTENT_URL = '/_weft/content/';

/** Where the edge has a file with this integrity: the same for all releases that have it. Pages write it as the runtime of an app does. */
const contentUrl = (integrity: string) => `${CONTENT_URL}${encodeURIComponent(integrity)}.js`;

/** Takes from a release what the edge needs. */
export function releaseFacts({ app, version, files, manifest }: Release): ReleaseFacts {
  const { weft, remotes, shared } = manifest;
  const { modules, host, policy } = weft;
  const integrityOf = (file: string) => weft.files[file]?.integrity;
  const byContent = new Map((weft.byContent ?? []).map(file => [integrityOf(file) ?? '', file]));
  const byName = new Set(weft.byName);
  return {
    app,
    version,
    location: {
      ...releaseLocation(manifest, file => fileUrl(app, version, file)),
      release: version,
    },
    page: weft.page,
    remotes: remotes.map(({ federationContainerName }) => federationContainerName),
    needs: { modules, host, policy, shared },
    integrityOf,
    byContent,
    byName,
    urlOf(file) {
      const integrity = integrityOf(file) ?? '';
      if (byContent.has(integrity)) return contentUrl(integrity);
      return byName.has(file) ? namedUrl(app, file) : fileUrl(app, version, file);
    },
    files: new Map(Object.entries(files)),
  };
}
