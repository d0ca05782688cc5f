import { inCanary } from './in-canary.js';
import type { Canary, EnvironmentSnapshot } from './snapshot.js';

/** What a snapshot is for some of the visitors. */
export interface Variant {
  /** The number of the snapshot and the names of the canaries that apply, in order: `12`, `12+catalog+checkout`. */
  id: string;
  /** The version of each app. */
  apps: Record<string, string>;
}

/** Names a canary for as long as it lives: a later one of the same name has other visitors. */
export const canaryId = (environment: string, name: string, { since }: Canary): string =>
  `${environment}/${name}/${since}`;

/** The names of the canaries that a visitor gets, in order. */
export const canariesFor = ({ environment, canaries }: EnvironmentSnapshot, visitor: string): string[] =>
  Object.entries(canaries)
    .filter(([name, canary]) => inCanary(visitor, canaryId(environment, name, canary), canary.share))
    .map(([name]) => name)
    .sort();

/** A snapshot with some of its canaries. Names that it has not are left out, so compare the `id` when they come from outside. */
export function variant(snapshot: EnvironmentSnapshot, names: readonly string[]): Variant {
  const applied = Object.entries(snapshot.canaries)
    .filter(([name]) => names.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const live = Object.entries(snapshot.apps).map(([app, { version }]): [string, string] => [app, version]);
  const instead = applied.flatMap(([, { apps }]) => Object.entries(apps));
  return {
    id: [snapshot.number, ...applied.map(([name]) => name)].join('+'),
    apps: Object.fromEntries([...live, ...instead]),
  };
}
