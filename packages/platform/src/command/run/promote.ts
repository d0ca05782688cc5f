import { promote } from '../../environment/promote.js';
import type { Outcome } from '../command.js';
import type { CallOf } from '../options.js';
import { change } from './change.js';
import { contractCheck } from './contract-check.js';

export const run = (call: CallOf<'promote'>): Promise<Outcome> =>
  change(call, (releaseStore, append) => {
    const { from, to } = call.options;
    const apps = call.words.length > 0 ? call.words : undefined;
    return promote(releaseStore, { ...append, from, to, apps, check: contractCheck(call) });
  });
