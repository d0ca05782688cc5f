import type { Store } from '../page/store';
import { readOverrides, type Overrides } from './read-overrides';

/** What is known of overrides on this server; the error where it does not answer. */
export type OverrideState = 'asking' | 'none' | Overrides | Error;

/** Which page it is about. */
export interface OverridePlace {
  environment?: string;
  /** Where it asks for the newest snapshot. Only pages of an edge do, and nobody else has overrides. */
  latest?: string;
}

/** Asks the server as soon as somebody looks, once. */
export function createOverrideState(
  { environment, latest }: OverridePlace,
  read = readOverrides,
): Store<OverrideState> {
  let state: OverrideState = environment === undefined || latest === undefined ? 'none' : 'asking';
  return {
    read: () => state,
    subscribe(listener) {
      const { signal, abort } = aborter();
      const learn = (known: OverrideState) => {
        if (signal.aborted) return;
        state = known;
        listener();
      };
      if (state === 'asking' && environment !== undefined)
        void read(environment, signal).then(found => learn(found ?? 'none'), learn);
      return abort;
    },
  };
}

function aborter() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
