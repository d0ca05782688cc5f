import { relative, resolve } from 'node:path';
import { environmentName } from '../../names.js';
import { fetchReleases } from '../../remote/fetch-releases.js';
import { openKept } from '../../remote/kept-folder.js';
import { columns } from '../columns.js';
import type { Outcome } from '../command.js';
import { offlineText } from '../offline-text.js';
import type { CallOf } from '../options.js';
import { sizeText } from '../size-text.js';
import { sourceOf } from './called-source.js';

export async function run(call: CallOf<'fetch'>): Promise<Outcome> {
  const { words: apps, options, directory } = call;
  const environment = environmentName(options.env);
  const to = resolve(directory, options.to);
  const source = await sourceOf(call);
  const fetched = await fetchReleases({ source, kept: openKept(to), environment, apps });
  const { id, releases, result, offline } = fetched;
  const { files, downloaded, bytes } = result;
  const text = [
    ...(offline ? [offlineText(offline, `${environment}@${id}`)] : []),
    `  ${relative(directory, to) || '.'} has ${environment}@${id} from ${source.place}:`,
    columns(Object.entries(releases).map(([app, version]) => [`${app}@${version}`])),
    `  ${files} files: ${downloaded} downloaded (${sizeText(bytes)}), ${files - downloaded} were there.`,
  ].join('\n');
  return {
    text,
    data: { environment, id, from: source.place, to, releases, files, downloaded, bytes, offline },
  };
}
