import type { ReleaseName } from '../release/release.js';

/** `breaking`: somebody who is live would not work any more; `risky`: it cannot be told. */
export type Verdict = 'breaking' | 'risky' | 'safe';

/** What would happen to one consumer. */
export interface Finding {
  verdict: Exclude<Verdict, 'safe'>;
  /** `types`: the code does not compile with it; `module`: what it uses is not there; `app`: nor is the app; `unknown`: it has no contract; `shared`: a package; `page`: its path. */
  kind: 'types' | 'module' | 'app' | 'unknown' | 'shared' | 'page';
  /** Who would be broken. */
  consumer: ReleaseName;
  /** Whose modules or packages it uses; undefined for an app that is not live, for several, and where it cannot be told. */
  provider?: ReleaseName;
  /** What it uses: `component-library/Button`. */
  module?: string;
  /** What it takes of that, with the type that each name had and would have, or whose copy of a package it was and would be; undefined where there is none. */
  names: readonly { name: string; before?: string; after?: string }[];
  /** Where in the consumer: `src/Cart.tsx:12:8`. */
  place?: string;
  /** Where it shows: the paths of pages, each with one of the hosts at least. */
  pages?: readonly string[];
  /** The hosts of those pages. */
  hosts?: readonly string[];
  /** The compiler's words, or ours. */
  reason: string;
}

/** The gravest of some findings. */
export const verdictOf = (findings: readonly Finding[]): Verdict =>
  findings.some(({ verdict }) => verdict === 'breaking')
    ? 'breaking'
    : findings.length > 0
      ? 'risky'
      : 'safe';
