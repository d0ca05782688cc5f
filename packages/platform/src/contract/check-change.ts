import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import { own } from '../environment/own.js';
import { variant } from '../environment/variant.js';
import { inParallel } from '../release/in-parallel.js';
import type { ReleaseReader } from '../store/release-store.js';
import { checkModules } from './check-modules.js';
import { checkPaths } from './check-paths.js';
import { checkTypes, type CheckTypesOptions } from './check-types.js';
import { usersOf, type ContractSet } from './contract-set.js';
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
  const findings: Finding[] = [];
  const shares: ShareCheck[] = [];
  for (const names of [[], ...Object.keys(next.canaries).map(name => [name])]) {
    const after = await contractsOf(reader, versionsOf(next, names), known);
    const before = current ? await contractsOf(reader, versionsOf(current, names), known) : new Map();
    const shared = checkShares(before, after);
    shares.push(shared);
    findings.push(
      ...checkModules(before, after),
      ...checkPaths(before, after),
      ...shared.findings,
      ...(await checkTypes(before, after, options)),
    );
  }
  const distinct = [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()];
  distinct.sort((a, b) => Number(b.verdict === 'breaking') - Number(a.verdict === 'breaking'));
  // Of what everybody gets: canaries are few.
  const [{ versions, bytes } = NOTHING] = shares;
  const affected = await affectedBy(reader, current, next, known);
  return {
    environment: next.environment,
    verdict: verdictOf(distinct),
    findings: distinct,
    affected,
    versions,
    bytes,
  };
}

const NOTHING: Pick<ShareCheck, 'versions' | 'bytes'> = { versions: [], bytes: [] };

async function affectedBy(
  reader: ReleaseReader,
  current: CheckedState | undefined,
  next: CheckedState,
  known: Map<string, ReleaseContract>,
): Promise<CheckReport['affected']> {
  const set = await contractsOf(reader, versionsOf(next, []), known);
  const changed = [...set].filter(([app, { version }]) => own(current?.apps ?? {}, app)?.version !== version);
  const apps = [
    ...usersOf(
      set,
      changed.map(([app]) => app),
    ),
  ].sort();
  const pages = apps.flatMap(app => set.get(app)?.manifest.weft.page?.path ?? []);
  return { apps, pages };
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
