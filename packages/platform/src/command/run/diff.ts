import { diff } from '../../environment/diff.js';
import { readSnapshotRef } from '../../environment/snapshot-ref.js';
import type { Outcome } from '../command.js';
import { differenceText } from '../difference-text.js';
import type { CallOf } from '../options.js';
import { readerOf } from './called-store.js';

export async function run(call: CallOf<'diff'>): Promise<Outcome> {
  const reader = await readerOf(call);
  const [from = '', to = ''] = call.words;
  const [before, after] = await Promise.all([readSnapshotRef(reader, from), readSnapshotRef(reader, to)]);
  const difference = diff(before, after);
  return {
    text: `  From ${nameOf(before)} to ${nameOf(after)}:\n\n${differenceText(difference)}`,
    data: { from: nameOf(before), to: nameOf(after), ...difference },
  };
}

const nameOf = ({ environment, number }: { environment: string; number: number }) =>
  `${environment}@${number}`;
