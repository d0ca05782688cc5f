import { preview } from '../../environment/preview.js';
import { environmentName } from '../../names.js';
import type { Outcome } from '../command.js';
import { duration } from '../duration.js';
import type { CallOf } from '../options.js';
import { change } from './change.js';
import { publishTargets } from './publish-targets.js';
import { findTargets } from './targets.js';

export async function run(call: CallOf<'preview'>): Promise<Outcome> {
  const { words, options, directory } = call;
  const [name = '', ...targetWords] = words;
  const environment = environmentName(name);
  const expiresIn = duration(options.expires);
  const targets = await findTargets(targetWords, directory);
  return change(call, async (releaseStore, append) => {
    const releases = await publishTargets(releaseStore, targets, call);
    return preview(releaseStore, { ...append, environment, of: options.of, releases, expiresIn });
  });
}
