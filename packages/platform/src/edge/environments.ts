import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import type { ReleaseReader } from '../store/release-store.js';
import { followEnvironment, type EnvironmentState, type FollowedEnvironment } from './follow-environment.js';
import { createLru } from './lru.js';
import type { TakenSnapshot } from './take-snapshot.js';

/** The environments that were asked for. */
export interface Environments {
  look(environment: string): EnvironmentState | Promise<EnvironmentState>;
  /** All that there is something to show of. */
  states(): EnvironmentState[];
}

interface EnvironmentsOptions {
  reader: ReleaseReader;
  take(snapshot: EnvironmentSnapshot): Promise<TakenSnapshot>;
  interval: number;
}

const KNOWN = 1000;
// Names that strangers make up; they must not push out those that exist.
const UNKNOWN = 100;

/** Follows each environment from the first time that it is asked for. */
export function createEnvironments({ reader, take, interval }: EnvironmentsOptions): Environments {
  const known = createLru<FollowedEnvironment>(KNOWN);
  const unknown = createLru<FollowedEnvironment>(UNKNOWN);

  const follow = (environment: string) => {
    const followed = followEnvironment({
      ...{ reader, environment, interval },
      async take(snapshot) {
        const taken = await take(snapshot);
        unknown.delete(environment);
        known.set(environment, followed);
        return taken;
      },
    });
    unknown.set(environment, followed);
    return followed;
  };

  return {
    look: environment => (known.get(environment) ?? unknown.get(environment) ?? follow(environment)).look(),
    states: () => [...known.values()].map(followed => followed.state()),
  };
}
