import type { Finding } from '../finding.js';
import type { PageCase } from './page-cases.js';
import { copyText, type Copy, type PackageOnPage, type SharedUse } from './package-on-page.js';

/**
 * `second`: an app gets another copy of a singleton than most on its page; `outside`: a version that is not in its range; `own`: nothing that is shared is in
 * its range, so that it runs its own; `missing`: nobody has the package.
 */
export type Trouble = 'second' | 'outside' | 'own' | 'missing';

/** What goes wrong with a shared package for one app on one page. */
export interface ShareProblem {
  verdict: Finding['verdict'];
  trouble: Trouble;
  host: string;
  path: string;
  use: SharedUse;
  /** What it had before; undefined where it had none. */
  before: Copy | undefined;
  /** What most on the page have. */
  main: Copy | undefined;
}

/** Finds what is wrong with the shared packages of a page, as far as it was not before. Without a page before, everything is new. */
export function problemsOn({ host, path, packages }: PageCase, before?: PageCase): ShareProblem[] {
  return packages.flatMap(found => {
    const known = before?.packages.find(({ key, scope }) => key === found.key && scope === found.scope);
    return found.uses.flatMap(use => {
      const old = known?.uses.filter(({ app }) => app === use.app) ?? [];
      const trouble = troubleWith(use, found);
      const isOld = known && old.some(one => troubleWith(one, known) === trouble);
      if (!trouble || isOld) return [];
      const verdict = verdictOf(trouble, use, old);
      return [{ verdict, trouble, host, path, use, before: old[0]?.copy, main: found.copies[0] }];
    });
  });
}

function troubleWith({ how, copy, isSatisfied }: SharedUse, found: PackageOnPage): Trouble | undefined {
  const [main] = found.copies;
  if (how === 'nothing') return 'missing';
  if (found.isSingleton && copy && main && copyText(copy) !== copyText(main)) return 'second';
  if (how === 'bundle') return 'own';
  return isSatisfied ? undefined : 'outside';
}

/** Nobody who is live is broken by what comes to the page only now, but by a second copy: that is state that the others do not have. */
function verdictOf(trouble: Trouble, { need }: SharedUse, old: readonly SharedUse[]): Finding['verdict'] {
  if (trouble === 'second') return 'breaking';
  const wasGood = old.length > 0 && old.every(({ isSatisfied }) => isSatisfied);
  return wasGood && (trouble === 'missing' || (trouble === 'outside' && need.singleton))
    ? 'breaking'
    : 'risky';
}
