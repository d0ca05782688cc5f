import { rollback } from '../../environment/rollback.js';
import { PlatformError } from '../../platform-error.js';
import type { Outcome } from '../command.js';
import { wholeNumber } from '../duration.js';
import type { CallOf } from '../options.js';
import { change } from './change.js';

export async function run(call: CallOf<'rollback'>): Promise<Outcome> {
  const { words: apps, options } = call;
  const { env, to } = options;
  if ((to === undefined) === (apps.length === 0))
    throw new PlatformError(
      'USAGE',
      'Name the apps to roll back, or the snapshot to go back to with --to <number>.',
    );
  return change(call, (releaseStore, append) =>
    rollback(releaseStore, {
      ...append,
      environment: env,
      ...(to === undefined ? { apps } : { to: wholeNumber(to) }),
    }),
  );
}
