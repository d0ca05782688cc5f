import type { ContractSet } from '../contract-set.js';
import type { Finding } from '../finding.js';
import { addTo } from './add-to.js';
import { changedPages } from './changed-pages.js';
import { collectFacts, type PageBytes, type VersionChange } from './share-facts.js';
import { problemsOn, type ShareProblem } from './share-problems.js';
import { copies, distinct, shareReason } from './share-reason.js';

/** What a change does to the shared packages of all pages. */
export interface ShareCheck {
  /** The same problem in several places is one. */
  findings: Finding[];
  versions: VersionChange[];
  bytes: PageBytes[];
}

/** Simulates the share scopes of each page with each host, as they are and as they would be, and compares them. */
export function checkShares(before: ContractSet, after: ContractSet): ShareCheck {
  const groups = new Map<string, ShareProblem[]>();
  const facts = collectFacts();
  for (const page of changedPages(before, after)) {
    facts.add(page);
    for (const problem of problemsOn(page.after, page.before))
      addTo<ShareProblem[]>(groups, sameness(problem), []).push(problem);
  }
  const findings = [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [findingOf([first, ...rest], after)] : [],
  );
  return { findings, ...facts.get() };
}

/** What problems have in common that are one: not the host, though each shares a copy of its own. */
function sameness({ verdict, trouble, host, use, before, main }: ShareProblem): unknown[] {
  const { app, need, copy } = use;
  const versions = [copy, before, main].map(one => one?.version);
  return [verdict, trouble, app, need, versions, main?.app === host];
}

function findingOf(problems: [ShareProblem, ...ShareProblem[]], set: ContractSet): Finding {
  const [{ verdict, use }] = problems;
  const releaseOf = (app: string) => ({ app, version: set.get(app)?.version ?? '' });
  const providers = distinct(problems.flatMap(one => one.use.copy?.app ?? []));
  const [provider] = providers.length === 1 ? providers : [];
  const name = {
    name: use.need.key,
    before: copies(problems, one => one.before),
    after: copies(problems, one => one.use.copy),
  };
  return {
    ...{ verdict, kind: 'shared', consumer: releaseOf(use.app), names: [name] },
    provider: provider === undefined ? undefined : releaseOf(provider),
    pages: distinct(problems.map(({ path }) => path)),
    hosts: distinct(problems.map(({ host }) => host)),
    reason: shareReason(problems),
  };
}
