import { latestSnapshot, newestSince } from '../environment/read-log.js';
import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import type { ReleaseReader } from '../store/release-store.js';
import { lastKnown } from './last-known.js';
import { settled } from './settled.js';
import type { TakenSnapshot } from './take-snapshot.js';

/** What the edge knows of an environment. */
export interface EnvironmentState {
  environment: string;
  /** The newest snapshot that is complete; undefined where there is none. */
  taken?: TakenSnapshot;
  /** When the log was last read. */
  readAt?: Date;
  /** Why it cannot be read now, or why its newest snapshot is not taken. */
  problem?: { since: Date; error: unknown };
}

export interface FollowOptions {
  reader: ReleaseReader;
  environment: string;
  take(snapshot: EnvironmentSnapshot): Promise<TakenSnapshot>;
  /** How long what was read counts as new, in ms. */
  interval: number;
}

/** Those who have something to show already wait this long for something newer, in ms. */
const PATIENCE = 250;
/** And those who have nothing. */
const FIRST_PATIENCE = 5000;

/**
 * Follows the log of an environment when asked for it: reads it anew when what is known is older than `interval`, once for all who ask
 * meanwhile. Never rejects: what fails is told as a problem, beside the last complete snapshot, and then nobody waits any more.
 */
export function followEnvironment({ reader, environment, take, interval }: FollowOptions) {
  let state: EnvironmentState = { environment };
  let seen: EnvironmentSnapshot | undefined;
  let readNext = 0;
  let isReading = false;
  let waiting: Promise<void> | undefined;

  const takeNewest = async (newest: EnvironmentSnapshot | undefined) => {
    seen = newest;
    const isTaken = seen?.number === state.taken?.snapshot.number;
    return seen && !isTaken ? await take(seen) : state.taken;
  };

  const read = async () => {
    try {
      const newest = await (seen ? newestSince(reader, seen) : latestSnapshot(reader, environment));
      state = { environment, taken: await takeNewest(newest), readAt: new Date() };
    } catch (error) {
      const problem = { since: state.problem?.since ?? new Date(), error };
      const taken = state.taken ?? (await lastKnown(reader, environment).then(takeNewest).catch(nothing));
      state = { ...state, taken, problem };
    }
    readNext = performance.now() + interval;
    isReading = false;
  };

  const begin = () => {
    isReading = true;
    const patience = patienceOf(state);
    const reading = read();
    if (patience === 0) return;
    waiting = settled(reading, patience).then(() => void (waiting = undefined));
  };

  return {
    state: () => state,
    /** What is known; a promise where something newer may come at once. */
    look(): EnvironmentState | Promise<EnvironmentState> {
      if (!isReading && performance.now() >= readNext) begin();
      return waiting ? waiting.then(() => state) : state;
    },
  };
}

export type FollowedEnvironment = ReturnType<typeof followEnvironment>;

const nothing = () => undefined;

function patienceOf({ taken, problem }: EnvironmentState): number {
  if (taken) return problem ? 0 : PATIENCE;
  return problem ? PATIENCE : FIRST_PATIENCE;
}
