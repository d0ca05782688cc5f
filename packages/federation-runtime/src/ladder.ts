import type { Apps } from './apps.js';
import type { Emit } from './create-events.js';
import type { FailedReleases } from './failed-releases.js';
import { FederationError, isFederationError } from './federation-error.js';
import type { Locations, Release } from './locations.js';

export interface LadderOptions {
  locations: Locations;
  apps: Apps;
  failed: FailedReleases;
  emit: Emit;
  /** Its id. */
  snapshot?: string;
  /** The name of the host. */
  host(): string | undefined;
  /** Told when an app goes on with another release, or is to be evaluated anew. */
  onChange(app: string): void;
}

/**
 * What is done about failures: the release at fault is given up for this tab, and the one that was live before takes over. Only when that
 * has failed as well, the failure is the consumer's.
 */
export function createLadder({ locations, apps, failed, emit, snapshot, host, onChange }: LadderOptions) {
  const told = new WeakSet();

  /** Tells of a failure, once. `to`: the release that takes over. */
  const tell = (error: FederationError, to?: string): void => {
    if (told.has(error)) return;
    told.add(error);
    const { code, app, release, module, url, phase, message } = Object.assign(error, { snapshot });
    emit({ type: 'failure', code, app, release, module, url, phase, message, to, error });
  };

  /** Gives a release up; says whether there is another. */
  const giveUp = ({ app, entry }: Release, error: FederationError): boolean => {
    const isNew = !failed.has(entry);
    failed.add(entry);
    const next = apps.next(app);
    if (isNew) tell(error, next && (next.release ?? next.entry));
    if (next) return (isNew && onChange(app), true);
    // Somebody may try again, and begins with the live one then. What broke while it was shown would break again.
    if (error.phase !== 'render') locations.releases(app).forEach(release => failed.delete(release.entry));
    return false;
  };

  /** The release whose code is the first on a stack, apart from the host's: that has React, which calls everybody. */
  const onStack = (stack: string): Release | undefined => {
    for (const [url] of stack.matchAll(/https?:[^\s()]+/g)) {
      const owner = locations.ownerOf(url);
      if (owner && owner.app !== host()) return owner;
    }
    return undefined;
  };

  return {
    tell,
    giveUp,

    /**
     * A module could not be evaluated: gives up the release at fault, which may be one that it imports from. Gives the module at fault if
     * it may go better now.
     */
    recover(error: unknown): string | undefined {
      const culprit = innermost(error);
      if (culprit?.code !== 'EVALUATION_FAILED') return undefined;
      const { app = '', url, module, cause } = culprit;
      const release = locations.releases(app).find(({ entry }) => entry === url);
      if (!release) return undefined;
      if (!isFileMissing(cause)) return giveUp(release, culprit) ? module : undefined;
      // A shared package could not be loaded: webpack never asks again, so only a new evaluation of the app does.
      apps.renew(release);
      return void tell(culprit);
    },

    /** Something of an app broke while it was shown. Says whether it gives something else when it is loaded again. */
    crashed(app: string, module: string | undefined, cause: unknown, componentStack = ''): boolean {
      const own = apps.next(app) ?? locations.releases(app)[0];
      const release = onStack(`${(cause as Error | undefined)?.stack} ${componentStack}`) ?? own;
      if (!own || !release) return false;
      const code = cause === undefined ? 'RENDER_STALLED' : 'RENDER_FAILED';
      const what = `${module ? `"${module}"` : 'The page'} broke while it was shown, by code of app "${release.app}"`;
      const { app: culprit, release: version, entry: url } = release;
      const about = { app: culprit, release: version, module, url, phase: 'render', cause } as const;
      const wentOn = giveUp(release, new FederationError(code, what, about));
      if (wentOn && culprit !== app) {
        // It has the other app's code by static imports, and takes them from elsewhere only when it is evaluated anew.
        apps.renew(own);
        onChange(app);
      }
      return wentOn;
    },
  };
}

export type Ladder = ReturnType<typeof createLadder>;

function innermost(error: unknown): FederationError | undefined {
  const deeper = error instanceof Object && 'cause' in error ? innermost(error.cause) : undefined;
  return deeper ?? (isFederationError(error) ? error : undefined);
}

/** webpack's errors about files that did not come name what they asked for. */
const isFileMissing = (error: unknown) =>
  typeof (error as { request?: unknown } | null)?.request === 'string';
