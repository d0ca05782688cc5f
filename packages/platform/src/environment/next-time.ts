import { PlatformError } from '../platform-error.js';
import type { EnvironmentSnapshot } from './snapshot.js';

/** Clocks of machines differ by so much without anybody being wrong. */
const TOLERANCE = 5 * 60_000;

/**
 * The time of the snapshot that follows `previous`: `now`, or that of `previous` when it is later by at most five minutes, so that
 * times never go backwards. Throws CLOCK_BACKWARDS when it is later by more.
 */
export function nextTime(previous: EnvironmentSnapshot | undefined, now: Date): string {
  if (!previous || Date.parse(previous.at) <= now.getTime()) return now.toISOString();
  if (Date.parse(previous.at) - now.getTime() <= TOLERANCE) return previous.at;
  const { environment, number, at, by } = previous;
  throw new PlatformError(
    'CLOCK_BACKWARDS',
    `The clock of this machine says ${now.toISOString()}, but ${environment}@${number} was written by ${by} at ${at}, which is later. ` +
      `Nothing has changed. Set the clock of this machine. If it is right, that of ${by} was wrong: ` +
      `set it, and promote ${environment} to an environment of a new name, or wait until that time.`,
  );
}
