import { isDeepStrictEqual } from 'node:util';
import { own } from './own.js';
import type { Difference, EnvironmentSnapshot } from './snapshot.js';

type State = Pick<EnvironmentSnapshot, 'apps' | 'canaries'>;

/** What differs from one snapshot to another, of the same environment or of two. What is in neither list is the same in both. */
export function diff(from: State, to: State): Difference {
  return {
    apps: changed(versions(from), versions(to)),
    canaries: changed(from.canaries, to.canaries),
  };
}

export const isSame = ({ apps, canaries }: Difference): boolean =>
  Object.keys(apps).length + Object.keys(canaries).length === 0;

const versions = ({ apps }: State): Record<string, string> =>
  Object.fromEntries(Object.entries(apps).map(([app, { version }]) => [app, version]));

function changed<T>(from: Record<string, T>, to: Record<string, T>): Record<string, { from?: T; to?: T }> {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  const pairs = names.map(name => [name, { from: own(from, name), to: own(to, name) }] as const);
  return Object.fromEntries(pairs.filter(([, pair]) => !isDeepStrictEqual(pair.from, pair.to)));
}
