import { collectGarbage, type Garbage } from '../../gc/collect.js';
import { columns } from '../columns.js';
import type { Outcome } from '../command.js';
import { duration, wholeNumber } from '../duration.js';
import type { CallOf } from '../options.js';
import { sizeText } from '../size-text.js';
import { storeOf } from './called-store.js';

export async function run(call: CallOf<'gc'>): Promise<Outcome> {
  const { options } = call;
  const dryRun = options['dry-run'];
  const rules = {
    retention: duration(options.retention),
    keepSnapshots: wholeNumber(options.snapshots),
    grace: duration(options.grace),
  };
  const garbage = await collectGarbage(await storeOf(call), { ...rules, dryRun });
  return { text: describe(garbage, dryRun), data: { dryRun, ...garbage } };
}

function describe({ deleted, incomplete, kept, files, bytes }: Garbage, dryRun: boolean): string {
  const rows = [
    ...deleted.map(release => [`${release.app}@${release.version}`, sizeText(release.bytes), 'release']),
    ...incomplete.map(release => [
      `${release.app}@${release.version}`,
      sizeText(release.bytes),
      'upload that was cut off',
    ]),
  ];
  const sum = `  ${dryRun ? 'Would delete' : 'Deleted'} ${files} files, ${sizeText(bytes)}; ${kept} releases are kept.`;
  return rows.length > 0 ? `${columns(rows)}\n\n${sum}` : sum;
}
