import { canary } from '../../environment/canary.js';
import { PlatformError } from '../../platform-error.js';
import type { Outcome } from '../command.js';
import type { CallOf } from '../options.js';
import { change } from './change.js';
import { contractCheck } from './contract-check.js';
import { publishTargets } from './publish-targets.js';
import { findTargets } from './targets.js';

export async function run(call: CallOf<'canary'>): Promise<Outcome> {
  const { words, directory, options } = call;
  const { env, name, end } = options;
  const check = contractCheck(call);
  const share = options.share === undefined ? undefined : percent(options.share);
  // Of a canary that is there already a name is enough.
  const targets = words.length === 0 && name !== undefined ? [] : await findTargets(words, directory);
  return change(call, async (releaseStore, append) => {
    const releases = targets.length > 0 ? await publishTargets(releaseStore, targets, call) : undefined;
    return canary(releaseStore, { ...append, environment: env, name, releases, share, end, check });
  });
}

function percent(text: string): number {
  const share = Number(text.replace(/\s*%$/, ''));
  // Before anything is uploaded.
  if (text.trim() !== '' && share >= 0 && share <= 100) return share;
  throw new PlatformError('USAGE', `"${text}" is no share. Write it in percent, from 0 to 100: 5 or 0.5.`);
}
