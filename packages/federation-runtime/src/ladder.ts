import type { Apps } from './apps.js';
import type { Emit } from './create-events.js';
import type { FailedReleases } from './failed-releases.js';
import { FederationError, isFederationError } from './federation-error.js';
import { about, type Locations, type Release } from './locations.js';

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

  /** Tells of a failure, once. `next`: the release that takes over. */
  const tell = (error: FederationError, next?: Release): void => {
    if (told.has(error)) return;
    told.add(error);
    const { name, ...details } = Object.assign(error, { snapshot });
    emit({ ...details, type: 'failure', message: error.message, to: next?.release ?? next?.url, error });
  };

  /** Gives a release up; says whether there is another. */
  const giveUp = ({ app, url }: Release, error: FederationError): boolean => {
    const isNew = !failed.has(url);
    failed.mark(url, true);
    const next = apps.next(app);
    if (isNew) tell(error, next);
    if (isNew && next) onChange(app);
    // Somebody may try again, and begins with the live one then. What broke while it was shown would break again.
    if (!next && error.phase !== 'render')
      locations.releases(app).forEach(release => failed.mark(release.url, false));
    return !!next;
  };

  /** The release whose code is the first on a stack, apart from the host's: that has React, which calls everybody. */
  const onStack = (stack: string): Release | undefined =>
    [...stack.matchAll(/https?:[^\s()]+/g)]
      .map(([url]) => locations.ownerOf(url))
      .find(owner => owner && owner.app !== host());

  return {
    tell,
    giveUp,

    /**
     * A module could not be evaluated: gives up the release at fault, which may be one that it imports from. Gives the module at fault if
     * it may go better now.
     */
    recover(error: unknown): string | undefined {
      const { code, app = '', url, module, cause } = innermost(error) ?? ({} as Partial<FederationError>);
      const release = locations.releases(app).find(known => known.url === url);
      if (!release || code !== 'EVALUATION_FAILED') return undefined;
      const culprit = innermost(error) as FederationError;
      if (!isFileMissing(cause)) return giveUp(release, culprit) ? module : undefined;
      // A shared package could not be loaded: webpack never asks again, so only a new evaluation of the app does.
      apps.renew(release);
      return void tell(culprit);
    },

    /** Something of an app broke while it was shown. Says whether it gives something else when it is loaded again. */
    crashed(app: string, module: string | undefined, cause?: unknown, componentStack = ''): boolean {
      const own = apps.next(app) ?? locations.releases(app)[0];
      const release = onStack(`${(cause as Error | undefined)?.stack} ${componentStack}`) ?? own;
      if (!own || !release) return false;
      const code = cause ? 'RENDER_FAILED' : 'RENDER_STALLED';
      const goesOn = giveUp(
        release,
        new FederationError(code, { ...about(release), module, phase: 'render', cause }),
      );
      if (goesOn && release.app !== app) {
        // It has the other app's code by static imports, and takes them from elsewhere only when it is evaluated anew.
        apps.renew(own);
        onChange(app);
      }
      return goesOn;
    },
  };
}

export type Ladder = ReturnType<typeof createLadder>;

function innermost(error: unknown): FederationError | undefined {
  const deeper = error instanceof Object && 'cause' in error ? innermost(error.cause) : undefined;
  return deeper ?? (isFederationError(error) ? error : undefined);
}

/** webpack's errors about files that did not come name what they asked for. */
const isFileMissing = (error: unknown) => error instanceof Object && 'request' in error;
