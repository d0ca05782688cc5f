import { remove } from '../../environment/remove.js';
import type { Outcome } from '../command.js';
import type { CallOf } from '../options.js';
import { change } from './change.js';

export const run = (call: CallOf<'remove'>): Promise<Outcome> =>
  change(call, (releaseStore, append) =>
    remove(releaseStore, { ...append, environment: call.options.env, apps: call.words }),
  );
