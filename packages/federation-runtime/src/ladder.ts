import type { Emit } from './create-events.js';
import type { FailedReleases } from './failed-releases.js';
import type { FederationError } from './federation-error.js';
import type { Locations, Release } from './locations.js';

/**
 * What is done about failures: the release at fault is given up for this tab, and the one that was live before takes over. Only when that
 * has failed as well, the failure is the consumer's. `snapshot`: its id; `onChange` is told when an app goes on with another release.
 */
export function createLadder(
  { releases, next }: Locations,
  failed: FailedReleases,
  emit: Emit,
  snapshot: string | undefined,
  onChange: (app: string) => void,
) {
  const told = new WeakSet();
  const rounds = new Map<string, number>();

  /** Tells of a failure, once. `to`: the release that takes over. */
  const tell = (error: FederationError, to?: Release): void => {
    if (told.has(error)) return;
    told.add(error);
    const { name, ...details } = Object.assign(error, { snapshot });
    emit({ ...details, type: 'failure', message: error.message, to: to?.release ?? to?.url, error });
  };

  /** Grows whenever an app has run out of releases: what was begun before is over then, and does not begin anew by itself. */
  const round = (app: string): number => rounds.get(app) ?? 0;

  /** Gives up the release that an error names; says whether there is another. */
  const giveUp = (error: FederationError): boolean => {
    const { app = '', url = '', phase } = error;
    const isNew = !failed.has(url);
    failed.mark(url, true);
    const to = next(app);
    if (isNew) tell(error, to);
    if (isNew && to) onChange(app);
    if (to) return true;
    rounds.set(app, round(app) + 1);
    // Somebody may try again, and begins with the live one then. What broke while it was shown would break again.
    if (phase !== 'render') releases(app).forEach(release => failed.mark(release.url, false));
    return false;
  };

  return { tell, giveUp, round };
}

export type Ladder = ReturnType<typeof createLadder>;
