import { appOfModule, changedApps, pathOfModule, usesOf, type ContractSet } from './contract-set.js';
import type { Finding } from './finding.js';
import type { ReleaseContract } from './read-contract.js';

/** Finds who uses a module that is not there, as far as a change of releases is the cause; and who cannot be told about. */
export function checkModules(before: ContractSet, after: ContractSet): Finding[] {
  const changed = changedApps(before, after);
  return [...after.values()].flatMap(consumer =>
    [...usesOf(consumer)].flatMap(([module, names]) => {
      const app = appOfModule(module);
      const isNews = changed.has(app) || changed.has(consumer.app);
      return app === consumer.app || !isNews
        ? []
        : (findingFor(consumer, { module, names, provider: after.get(app) }) ?? []);
    }),
  );
}

interface Use {
  module: string;
  names: readonly string[];
  provider: ReleaseContract | undefined;
}

function findingFor(consumer: ReleaseContract, { module, names, provider }: Use): Finding | undefined {
  const base = {
    ...{ consumer: nameOf(consumer), module, names: names.map(name => ({ name })) },
    provider: provider && nameOf(provider),
  };
  if (!provider)
    return {
      ...base,
      ...{ verdict: 'risky', kind: 'app' },
      reason: `the app "${appOfModule(module)}" is not live: until it is, people see the fallback`,
    };
  if (!Object.hasOwn(provider.manifest.weft.modules, pathOfModule(module)))
    return { ...base, verdict: 'breaking', kind: 'module', reason: `it exposes no ${pathOfModule(module)}` };
  if (consumer.contract && !provider.contract)
    return {
      ...base,
      verdict: 'risky',
      kind: 'unknown',
      reason: 'it has no contract, so nobody knows its types',
    };
  return undefined;
}

const nameOf = ({ app, version }: ReleaseContract) => ({ app, version });
