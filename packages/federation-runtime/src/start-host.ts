import type { Apps } from './apps.js';
import { FederationError } from './federation-error.js';
import type { AppEntry } from './federation.js';
import type { Ladder } from './ladder.js';
import { about, type Release } from './locations.js';

export interface StartHostOptions {
  apps: Apps;
  ladder: Ladder;
  /** Says whether a module at fault was found, and replaced. */
  recover(error: unknown): Promise<boolean>;
  /** There is no host any more, and nothing is loaded: the next entry that runs becomes it. */
  onGone(): void;
  /** Shows that the page could not be started. */
  showNotice(): void;
}

/** Starts the host of a page, and another release of it where one does not start. What cannot be started at all leaves a notice. */
export function createStartHost({ apps, ladder, recover, onGone, showNotice }: StartHostOptions) {
  /** Begins anew: loads the entry of the host; when it runs, it enters and is started. */
  async function restart(name: string): Promise<void> {
    onGone();
    let release: Release | undefined;
    try {
      release = await apps.find(name);
      await apps.load(release);
    } catch (error) {
      await giveUp(release, error as FederationError);
    }
  }

  /** `release`: none where the page does not know the host. */
  function giveUp(release: Release | undefined, error: FederationError): Promise<void> | undefined {
    if (release && ladder.giveUp(release, error)) return restart(release.app);
    console.error(error);
    showNotice();
    return undefined;
  }

  /** Starts the host whose entry has run. */
  async function start(entry: AppEntry, release: Release): Promise<void> {
    try {
      await entry.start();
    } catch (cause) {
      if (await recover(cause).catch(() => false)) return start(entry, release);
      await giveUp(
        release,
        new FederationError('START_FAILED', { ...about(release), phase: 'start', cause }),
      );
    }
  }

  return { start, restart };
}
