/** What a check has found; compared as JSON. */
export type Facts = Record<string, unknown>;

/** Who evaluates the apps. */
export type Platform = 'Node' | 'Chromium';

/** A package as it is installed: its version, and its files where they are not the usual one, which says whose it is. */
export type Installed =
  string | { version: string; files: Record<string, string>; dependencies?: Record<string, string> };

/** What holds in place of what webpack's case has, and the decision behind it. */
export interface Instead {
  reason: string;
  facts: Facts;
}

/** One case of container or sharing, with real apps in a folder of its own: each has a federation.config.ts, or a webpack.config.ts where another tool made it. */
export interface Scenario {
  /** What is so, in a sentence. */
  says: string;
  /** The app that is first on the page; its module `./check` finds the facts. In Node the process is the host, and this app its guest. */
  host: string;
  /** The packages that are installed, by app: `{ main: { fibre: '1.0.0' } }`. @default none */
  packages?: Record<string, Record<string, Installed>>;
  /** The packages that the process shares as the host in Node. @default those of the app that is the host elsewhere */
  process?: Record<string, string>;
  /** An app that is announced where nothing is. */
  missing?: string;
  /** What webpack's case has. */
  expected: Facts;
  /** Platforms where it is something else by design. */
  instead?: Partial<Record<Platform, Instead>>;
}

/** A scenario with its place. */
export interface LocatedScenario extends Scenario {
  name: string;
  group: string;
  directory: string;
}
