import { hasCode } from '../../platform-error.js';
import { pageTable } from '../page-table.js';
import type { ReleaseFacts } from '../release-facts.js';
import type { Releases } from '../releases.js';
import type { View } from '../view.js';
import { localFacts } from './local-facts.js';
import { isOrigin, type Override } from './override.js';
import type { OverridePolicy } from './override-policy.js';

export interface OverrideSources {
  releases: Pick<Releases, 'load'>;
  policy: Pick<OverridePolicy, 'takesFrom'>;
}

/** What is wrong with an override. */
export interface Fault {
  kind: 'app' | 'origin' | 'release';
  why: string;
}

/** The app of an override, or why it cannot be had. Rejects with STORE_UNREACHABLE. */
export async function findOverride(
  view: View,
  { app, from }: Override,
  { releases, policy }: OverrideSources,
): Promise<ReleaseFacts | Fault> {
  const live = view.apps.get(app);
  if (!live) return { kind: 'app', why: `there is no app “${app}” in “${view.environment}”` };
  if (!isOrigin(from)) {
    const none: Fault = { kind: 'release', why: `there is no release ${app}@${from}` };
    return (await releases.load(app, from).catch(brokenIsNone)) ?? none;
  }
  return policy.takesFrom(from)
    ? localFacts(live, from)
    : { kind: 'origin', why: `apps are not taken from ${from} here` };
}

export const isFault = (found: ReleaseFacts | Fault): found is Fault => 'why' in found;

/**
 * A view with other apps in place of live ones. They have no release that takes over: who looks at one wants to see that it does not work, and
 * not the live one in its place. It is the snapshot that it was, so that a tab learns of a newer one as always.
 */
export function overriddenView(view: View, found: ReadonlyMap<Override, ReleaseFacts>): View {
  if (found.size === 0) return view;
  const apps = new Map(view.apps);
  const previous = new Map(view.previous);
  for (const [{ app }, facts] of found) {
    apps.set(app, facts);
    previous.delete(app);
  }
  const overrides = [...found.keys()];
  return {
    ...{ ...view, apps, previous, table: pageTable(apps) },
    overrides: {
      apps: Object.fromEntries(overrides.map(({ app, from }) => [app, from])),
      origins: [...new Set(overrides.map(({ from }) => from).filter(isOrigin))],
    },
  };
}

const brokenIsNone = (error: unknown) => {
  if (hasCode(error, 'STORE_CORRUPT')) return undefined;
  throw error;
};
