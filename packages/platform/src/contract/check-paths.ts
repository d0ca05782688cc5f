import { pagePath } from '../release/page-path.js';
import type { ContractSet } from './contract-set.js';
import type { Finding } from './finding.js';
import type { ReleaseContract } from './read-contract.js';

/** Finds apps that would have their page where another one has it, as far as a change of releases is the cause. */
export function checkPaths(before: ContractSet, after: ContractSet): Finding[] {
  const moved = [...after.values()].filter(
    release => pathOf(release) !== undefined && pathOf(release) !== pathOf(before.get(release.app)),
  );
  return moved.flatMap(release =>
    [...after.values()]
      .filter(other => other.app !== release.app && pathOf(other) === pathOf(release))
      // Two that come together are one clash.
      .filter(other => !moved.includes(other) || other.app > release.app)
      .map(other => findingOf(release, other)),
  );
}

const pathOf = (release?: ReleaseContract) => pagePath(release?.manifest);

const findingOf = (release: ReleaseContract, other: ReleaseContract): Finding => ({
  ...{ verdict: 'breaking', kind: 'page', names: [] },
  consumer: { app: other.app, version: other.version },
  provider: { app: release.app, version: release.version },
  reason: `${release.app} would have its page at "${pathOf(release)}", where ${other.app} has it. Change page.path in the federation.config.ts of one of them`,
});
