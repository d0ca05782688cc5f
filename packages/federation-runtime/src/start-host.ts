import type { Apps } from './apps.js';
import { FederationError } from './federation-error.js';
import type { AppEntry } from './federation.js';
import type { Ladder } from './ladder.js';
import type { Release } from './locations.js';

export interface StartHostOptions {
  apps: Apps;
  ladder: Ladder;
  /** Says whether a module at fault was found, and replaced. */
  recover(error: unknown): Promise<boolean>;
  /** There is no host any more: the next entry that runs becomes it. */
  onGone(): void;
  /** Shows that the page could not be started. */
  showNotice(): void;
}

/** Starts the host of a page, and another release of it where one does not start. What cannot be started at all leaves a notice. */
export function createStartHost({ apps, ladder, recover, onGone, showNotice }: StartHostOptions) {
  /** Loads the entry of the host once more; when it runs, it enters and is started. */
  async function restart(name: string): Promise<void> {
    onGone();
    let release: Release | undefined;
    try {
      release = await apps.find(name);
      await apps.load(release);
    } catch (error) {
      if (release && ladder.giveUp(release, error as FederationError)) return restart(name);
      ladder.tell(error as FederationError);
      showNotice();
    }
  }

  return {
    restart,

    /** Starts the host whose entry has run. Never rejects. */
    async start(entry: AppEntry, release: Release): Promise<void> {
      try {
        await entry.start();
      } catch (cause) {
        if (await recover(cause).catch(() => false)) return this.start(entry, release);
        const { app, release: version, entry: url } = release;
        const about = { app, release: version, url, phase: 'start', cause } as const;
        const error = new FederationError(
          'START_FAILED',
          `App "${app}" could not be started from ${url}`,
          about,
        );
        if (ladder.giveUp(release, error)) return restart(app);
        console.error(error);
        showNotice();
      }
    },
  };
}
