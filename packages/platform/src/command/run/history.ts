import { history } from '../../environment/history.js';
import type { EnvironmentSnapshot } from '../../environment/snapshot.js';
import type { Outcome } from '../command.js';
import { differenceText } from '../difference-text.js';
import { wholeNumber } from '../duration.js';
import type { CallOf } from '../options.js';
import { timeText } from '../time-text.js';
import { readerOf } from './called-store.js';

export async function run(call: CallOf<'history'>): Promise<Outcome> {
  const { app, limit } = call.options;
  const [environment = ''] = call.words;
  const snapshots = await history(await readerOf(call), { environment, app, limit: wholeNumber(limit) });
  return { text: snapshots.map(describe).join('\n\n'), data: { environment, snapshots } };
}

function describe({ environment, number, at, by, why, change }: EnvironmentSnapshot): string {
  const what = change.source ? `${change.kind} of ${change.source}` : change.kind;
  const head = `  ${environment}@${number}  ${timeText(at)}  ${what} by ${by}${why && `: ${why}`}`;
  const forced = (change.forced ?? []).map(line => `\n    forced, although it breaks ${line}`).join('');
  return `${head}${forced}\n${differenceText(change.difference).replace(/^/gm, '  ')}`;
}
