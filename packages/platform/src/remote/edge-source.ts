import {
  latestSchema,
  latestUrl,
  snapshotSchema,
  snapshotUrl,
  withoutCanaries,
  type Schema,
} from '@weft/federation-runtime/manifest';
import { appName, versionName } from '../names.js';
import { PlatformError } from '../platform-error.js';
import { request, unreachable, type RequestOptions } from './request.js';
import type { RemoteSource } from './remote-source.js';

/** An edge as a source: whoever can see the pages can have it. `origin`: `https://shop.example` */
export function edgeSource(origin: string, options: RequestOptions = {}): RemoteSource {
  /** Where the files of a release are, by app and version. */
  const folders = new Map<string, URL>();

  const json = async <T>(url: URL, schema: Schema<T>): Promise<T | 404 | 410> => {
    const { status, content } = await request(url, options);
    if (status !== 200) return status;
    try {
      return schema(JSON.parse(new TextDecoder().decode(content)), 'it');
    } catch (error) {
      throw unreachable(url, `this is not what an edge of Weft says (${(error as Error).message})`, error);
    }
  };

  return {
    place: origin,
    async live(environment) {
      const latest = await json(new URL(latestUrl(environment), origin), latestSchema);
      if (typeof latest === 'number') throw noEnvironment(environment, origin, latest);
      const id = withoutCanaries(latest.id);
      const url = new URL(snapshotUrl(environment, id), origin);
      const snapshot = await json(url, snapshotSchema);
      if (typeof snapshot === 'number') throw unreachable(url, `it answered with the status ${snapshot}`);
      const releases = Object.entries(snapshot.apps).map(([app, { release = '', entry }]) => {
        folders.set(`${appName(app)}@${versionName(release)}`, folderOf(app, release, new URL(entry, url)));
        return [app, release] as const;
      });
      return { id, releases: Object.fromEntries(releases) };
    },
    async file({ app, version }, file) {
      const folder = folders.get(`${app}@${version}`);
      const path = file.split('/').map(encodeURIComponent).join('/');
      const { status, content } = await request(new URL(path, folder), options);
      if (status === 200) return content;
      throw new PlatformError(
        'RELEASE_UNKNOWN',
        `${origin} does not have ${file} of ${app}@${version} (any more). Repeat: another release may be live by now.`,
      );
    },
  };
}

/** The entry is in the folder of the release, or below it. */
function folderOf(app: string, version: string, entry: URL): URL {
  if (!/^https?:$/.test(entry.protocol)) throw unreachable(entry, 'only http and https are taken');
  const [before, after] = entry.pathname.split(`/${app}/${version}/`);
  return new URL(after === undefined ? '.' : `${before}/${app}/${version}/`, entry);
}

const noEnvironment = (environment: string, origin: string, status: 404 | 410) =>
  status === 410
    ? new PlatformError(
        'ENVIRONMENT_EXPIRED',
        `The preview "${environment}" at ${origin} has expired. Take another environment, or have it made anew: weft preview ${environment}`,
      )
    : new PlatformError(
        'ENVIRONMENT_UNKNOWN',
        `${origin} serves no environment "${environment}": there is none, the edge is kept from it (weft serve --only), or this is no edge of Weft.`,
      );
