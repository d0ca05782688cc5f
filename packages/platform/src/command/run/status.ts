import { status, type EnvironmentStatus } from '../../environment/status.js';
import { columns } from '../columns.js';
import type { Outcome } from '../command.js';
import { canaryText } from '../difference-text.js';
import type { CallOf } from '../options.js';
import { timeText } from '../time-text.js';
import { readerOf } from './called-store.js';

export async function run(call: CallOf<'status'>): Promise<Outcome> {
  const reader = await readerOf(call);
  const environments = await status(reader, { environment: call.words[0] });
  const text =
    environments.map(describe).join('\n\n') ||
    `  ${reader.place} has no environment yet. Deploy an app: weft deploy --help`;
  return { text, data: { environments } };
}

function describe(state: EnvironmentStatus): string {
  const { environment, number, at, by, why, apps, canaries, expires, expired } = state;
  const until = expires && `, ${expired ? 'expired' : 'expires'} ${timeText(expires)}`;
  return [
    `  ${environment}@${number}, ${timeText(at)} by ${by}${why && `: ${why}`}${until ?? ''}`,
    columns([
      ['App', 'Release', 'Since', ''],
      ...Object.entries(apps).map(([app, { version, since, at: when }]) => [
        app,
        version,
        timeText(when),
        `@${since}`,
      ]),
    ]),
    ...Object.entries(canaries).map(([name, canary]) => `  Canary ${name}: ${canaryText(canary)}`),
  ].join('\n');
}
