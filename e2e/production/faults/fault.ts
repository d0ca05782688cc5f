import type { Page } from '@playwright/test';
import type { ErrorCode, Phase } from '@weft/federation-runtime';
import type { AppName } from '../../support/test.ts';
import type { PlaceName } from './places.ts';
import type { FaultyRelease } from './releases.ts';
import type { FileKind } from './requests.ts';
import type { Scene } from './stage.ts';

/**
 * How far down the ladder a fault leads: `live`, what is live is there in the end; `before`, the release before is; `fallback`, what the
 * consumer gave is; `plain`, the host goes on alone; `notice`, nothing could be started.
 */
export type Rung = 'live' | 'before' | 'fallback' | 'plain' | 'notice';

/** Where a release stands: what the page's snapshot says, or the one before. */
export type Standing = 'live' | 'before';

/** A failure event, with releases by their standing and the file by its kind, so that it is the same in every run. */
export interface Failure {
  code: ErrorCode;
  app?: AppName;
  release?: Standing;
  phase?: Phase;
  file?: FileKind;
  to?: Standing;
}

/** What comes of a fault. */
export interface Outcome {
  shows: Rung;
  failures: Failure[];
  /** @default 0 */
  retries?: number;
}

/** How the visitor comes to the place: with the page, or from another one by a link. */
export type Way = 'first load' | 'soft navigation';

export interface Fault {
  /** As the table in docs/reliability.md has it. */
  name: string;
  place: PlaceName;
  /** The apps at fault: those whose release is looked at. */
  apps: readonly AppName[];
  /** What is deployed one after the other onto the good releases, the last of an app being live. */
  deployed: readonly FaultyRelease[];
  /** There are no good releases under them. */
  isFirst?: boolean;
  /** It damages the store or the edge, and gets one for itself. */
  ownEdge?: boolean;
  /** Makes the fault before the visitor comes. */
  prepare?(page: Page, scene: Scene): Promise<unknown>;
  /** Makes the fault once the landing page is shown. */
  strike?(page: Page, scene: Scene): Promise<unknown>;
  /** Ends the fault. What is shown has to have a "Try again" then that brings the place. */
  heal?(page: Page, scene: Scene): Promise<unknown>;
  /** How long the ladder may take, in ms. @default 15000 */
  patience?: number;
  outcome: Outcome | Partial<Record<Way, Outcome>>;
}
