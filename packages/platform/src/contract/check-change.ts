import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import { variant } from '../environment/variant.js';
import { inParallel } from '../release/in-parallel.js';
import type { ReleaseReader } from '../store/release-store.js';
import { checkModules } from './check-modules.js';
import { checkPaths } from './check-paths.js';
import { checkTypes, type CheckTypesOptions } from './check-types.js';
import { changedApps, usersOf, type ContractSet } from './contract-set.js';
import { verdictOf, type Finding, type Verdict } from './finding.js';
import { readContract, type ReleaseContract } from './read-contract.js';
import { checkShares, type ShareCheck } from './shares/check-shares.js';

/** What a change of an environment would do to those who are live. */
export interface CheckReport {
  environment: string;
  verdict: Verdict;
  /** Breaking ones first. */
  findings: Finding[];
  /** Who comes in touch with it: apps that use what changes, directly or through others, those that change among them, and the paths of their pages. */
  affected: { apps: string[]; pages: string[] };
  /** Shared packages of which pages would run another version than now. */
  versions: ShareCheck['versions'];
  /** Of the files of each page with each host, before and after, not compressed; of those that differ. */
  bytes: ShareCheck['bytes'];
}

/** The state of an environment, as far as a check is about it. */
export type CheckedState = Pick<EnvironmentSnapshot, 'environment' | 'number' | 'apps' | 'canaries'>;

const AT_ONCE = 16;

/**
 * Checks what is to be live together against what is, for everybody and for the visitors of each canary. Rejects with CONTRACT_INVALID, RELEASE_UNKNOWN where one that is
 * live is gone, and CHECK_FAILED.
 */
export async function checkChange(
  reader: ReleaseReader,
  current: CheckedState | undefined,
  next: CheckedState,
  options: CheckTypesOptions,
): Promise<CheckReport> {
  const known = new Map<string, ReleaseContract>();
  const setsOf = async (names: readonly string[]) => ({
    after: await contractsOf(reader, versionsOf(next, names), known),
    before: current ? await contractsOf(reader, versionsOf(current, names), known) : NOTHING,
  });
  const live = await setsOf([]);
  const shares = checkShares(live.before, live.after);
  const findings = [...shares.findings, ...(await findingsOf(live, options))];
  for (const name of Object.keys(next.canaries)) {
    const tried = await setsOf([name]);
    const { findings: shared } = checkShares(tried.before, tried.after);
    findings.push(...shared, ...(await findingsOf(tried, options)));
  }
  const distinct = [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()];
  distinct.sort((a, b) => Number(b.verdict === 'breaking') - Number(a.verdict === 'breaking'));
  const { versions, bytes } = shares;
  return {
    ...{ environment: next.environment, verdict: verdictOf(distinct), findings: distinct },
    ...{ affected: affectedBy(live), versions, bytes },
  };
}

interface Sets {
  before: ContractSet;
  after: ContractSet;
}

const NOTHING: ContractSet = new Map();

const findingsOf = async ({ before, after }: Sets, options: CheckTypesOptions): Promise<Finding[]> => [
  ...checkModules(before, after),
  ...checkPaths(before, after),
  ...(await checkTypes(before, after, options)),
];

function affectedBy({ before, after }: Sets): CheckReport['affected'] {
  const apps = [...usersOf(after, changedApps(before, after))].filter(app => after.has(app)).sort();
  return { apps, pages: apps.flatMap(app => after.get(app)?.manifest.weft.page?.path ?? []) };
}

const versionsOf = (state: CheckedState, names: readonly string[]) =>
  variant(state as EnvironmentSnapshot, names).apps;

async function contractsOf(
  reader: ReleaseReader,
  versions: Record<string, string>,
  known: Map<string, ReleaseContract>,
): Promise<ContractSet> {
  const set = new Map<string, ReleaseContract>();
  await inParallel(Object.entries(versions), AT_ONCE, async ([app, version]) => {
    const name = `${app}@${version}`;
    const found = known.get(name) ?? (await readContract(reader, { app, version }));
    known.set(name, found);
    set.set(app, found);
  });
  return set;
}
