import { listReleases } from '../../release/list-releases.js';
import { columns } from '../columns.js';
import type { Outcome } from '../command.js';
import { timeText } from '../time-text.js';
import type { CallOf } from '../options.js';
import { readerOf } from './called-store.js';

export async function run(call: CallOf<'releases'>): Promise<Outcome> {
  const reader = await readerOf(call);
  const [app] = call.words;
  const releases = await listReleases(reader, app);
  const none = `  ${reader.place} has no release${app === undefined ? '' : ` of "${app}"`}.`;
  const rows = releases.map(({ app: name, version, modified }) => [
    `${name}@${version}`,
    timeText(modified.toISOString()),
  ]);
  return { text: rows.length > 0 ? columns(rows) : none, data: { releases } };
}
