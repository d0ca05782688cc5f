import { satisfiesRange } from './webpack-versions.js';
import type { ShareProblem } from './share-problems.js';
import { copyText, type Copy } from './package-on-page.js';

const NAMED = 3;

/** Says what is wrong, where, and what to do about it, of one problem that shows in some places. */
export function shareReason(problems: readonly [ShareProblem, ...ShareProblem[]]): string {
  const [{ trouble }] = problems;
  const [what, next] = WORDS[trouble](problems);
  const pages = listed(distinct(problems.map(({ path }) => path)), 'pages');
  const hosts = listed(distinct(problems.map(({ host }) => host)), 'hosts');
  return `${what}. It shows on ${pages}, with ${hosts} as host. ${next}.`;
}

type Words = (problems: readonly [ShareProblem, ...ShareProblem[]]) => [what: string, next: string];

const WORDS: Record<ShareProblem['trouble'], Words> = {
  second(problems) {
    const [{ use, main }] = problems;
    const { key, range } = use.need;
    const isOfHost = problems.every(one => one.main?.app === one.host);
    const fits = satisfiesRange(main?.version ?? '', range);
    return [
      `A page may have one copy of ${key}, and this is a second one: most have ${copies(problems, one => one.main)}`,
      isOfHost
        ? `Build ${use.app} with ${key} as a singleton${fits ? '' : `, and for ${main?.version}: it asks for ${range}`}`
        : `Have the host share ${key}: what it does not share, each app brings for itself`,
    ];
  },

  outside(problems) {
    const [{ use }] = problems;
    const { key, range, singleton } = use.need;
    const got = copies(problems, one => one.use.copy);
    return singleton
      ? [
          `It asks for ${key} ${range}, and gets ${got}: of a singleton there is one for all`,
          `Build it for ${use.copy?.version}, or deploy a release of ${providers(problems)} with a version that is in its range`,
        ]
      : [
          `It asks for ${key} ${range}, which nobody has, and brings none: it gets ${got}`,
          `Build it for ${use.copy?.version}, or have it provide ${key} itself`,
        ];
  },

  own([{ use }]) {
    const { key, range } = use.need;
    return [
      `No ${key} that is shared is in its range, ${range}: it runs its own, ${use.copy?.version}, which is bytes, and state that nobody else has`,
      `Build it for the version that is shared, or leave it if the package keeps no state`,
    ];
  },

  missing([{ use }]) {
    const { key } = use.need;
    return [
      `Nobody shares ${key}, and it brings none: what needs it cannot be shown`,
      `Have ${use.app} provide ${key} itself (without \`import: false\`), or the host share it`,
    ];
  },
};

type OneCopy = (problem: ShareProblem) => Copy | undefined;

/** `19.3.1 of shell, catalog` */
export function copies(problems: readonly ShareProblem[], copyOf: OneCopy): string | undefined {
  const all = problems.flatMap(problem => copyOf(problem) ?? []);
  const [first] = all;
  return first && copyText({ ...first, app: listed(distinct(all.map(({ app }) => app)), 'apps') });
}

const providers = (problems: readonly ShareProblem[]) =>
  listed(distinct(problems.flatMap(({ use }) => use.copy?.app ?? [])), 'apps');

const listed = (names: readonly string[], what: string): string =>
  names.length <= NAMED + 1
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more ${what}`;

export const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();
