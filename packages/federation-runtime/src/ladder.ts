import type { Emit } from './create-events.js';
import type { FailedReleases } from './failed-releases.js';
import type { FederationError } from './federation-error.js';
import type { Locations, Release } from './locations.js';

/**
 * What is done about failures: the release at fault is given up for this tab, and the one that was live before takes over. Only when that
 * has failed as well, the failure is the consumer's. `snapshot`: its id; `onChange` is told when an app goes on with another release.
 */
export function createLadder(
  { known, releases, next }: Locations,
  failed: FailedReleases,
  emit: Emit,
  snapshot: string | undefined,
  onChange: (app: string) => void,
) {
  /** Tells of a failure. `to`: the release that takes over. */
  const tell = (error: FederationError, to?: Release): void => {
    Object.assign(error, { snapshot });
    emit({ ...error, type: 'failure', message: error.message, to: to?.release ?? to?.url, error });
  };

  /** Gives up the release that an error names; says whether there is another. */
  const giveUp = (error: FederationError): boolean => {
    const { app = '', url = '', phase } = error;
    const isNew = !failed.has(url);
    failed.mark(url, true);
    const to = next(app);
    if (isNew) tell(error, to);
    if (isNew && to) onChange(app);
    if (to) return true;
    // A list of its own for each round: what was begun with the one before is over, and does not begin anew by itself.
    known.set(app, [...releases(app)]);
    // Somebody may try again, and begins with the live one then. What broke while it was shown would break again.
    if (phase !== 'render') releases(app).forEach(release => failed.mark(release.url, false));
    return false;
  };

  return { tell, giveUp };
}

export type Ladder = ReturnType<typeof createLadder>;
