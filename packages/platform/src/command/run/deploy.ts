import { deploy } from '../../environment/deploy.js';
import { PlatformError } from '../../platform-error.js';
import { environmentName } from '../../names.js';
import type { Outcome } from '../command.js';
import type { CallOf } from '../options.js';
import { change } from './change.js';
import { contractCheck } from './contract-check.js';
import { publishTargets } from './publish-targets.js';
import { allTargets, findTargets } from './targets.js';

export async function run(call: CallOf<'deploy'>): Promise<Outcome> {
  const { words, options, directory } = call;
  const environment = environmentName(options.env);
  const check = contractCheck(call);
  if (options.all && words.length > 0)
    throw new PlatformError('USAGE', '--all means every app: name none beside it.');
  const targets = await (options.all ? allTargets(directory) : findTargets(words, directory));
  return change(call, async (releaseStore, append) => {
    const releases = await publishTargets(releaseStore, targets, call);
    return deploy(releaseStore, { ...append, environment, releases, check });
  });
}
