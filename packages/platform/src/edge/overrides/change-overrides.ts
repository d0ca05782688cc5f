import type { HonoRequest } from 'hono';
import { DATA_SECURITY } from '../policy/security-headers.js';
import { refuse, type Refusal } from '../refusal.js';
import type { Releases } from '../releases.js';
import type { View } from '../view.js';
import type { AskedChange } from './asked-change.js';
import { isForeign } from './is-foreign.js';
import { keepOverrides, keptOverrides, MOST_OVERRIDES, type KeptOverride } from './kept-overrides.js';
import { keepPermission, keptPermission } from './kept-permission.js';
import { readOverride, type Override } from './override.js';
import type { OverridePolicy } from './override-policy.js';
import { overrideRefusals } from './override-refusals.js';
import { findOverride, isFault } from './overridden-view.js';

export interface ChangeSources {
  releases: Pick<Releases, 'load'>;
  policy: OverridePolicy;
}

const ALL_BACK = 'none';

/**
 * Makes the function that changes the overrides of a browser as an address asks for it: it answers with the way to the address without that, or
 * says why not. Whoever may not have overrides may still take them back. Rejects with STORE_UNREACHABLE.
 */
export function createChangeOverrides(sources: ChangeSources) {
  const whyNot = async (asked: HonoRequest, view: View, wanted: readonly Override[], change: AskedChange) => {
    if (wanted.length === 0) return undefined;
    const { environment } = view;
    const why = sources.policy.whyNot(environment, change.permission ?? keptPermission(asked));
    if (why !== undefined) return overrideRefusals.notAllowed(why, change.address);
    for (const override of wanted) {
      const found = await findOverride(view, override, sources);
      if (isFault(found)) return overrideRefusals.fault(found, override, environment, change.address);
    }
    return isForeign(asked) ? overrideRefusals.foreign(change) : undefined;
  };

  const permissionFault = (
    { permission, address }: AskedChange,
    environment: string,
  ): Refusal | undefined => {
    const why = permission === undefined ? undefined : sources.policy.fault(permission, environment);
    return why === undefined ? undefined : overrideRefusals.permission(why, environment, address);
  };

  return async (asked: HonoRequest, view: View, change: AskedChange): Promise<Response> => {
    const { overrides, permission, address } = change;
    const invalid = overrides.find(text => text !== ALL_BACK && !readOverride(text));
    if (invalid !== undefined) return refuse(asked, overrideRefusals.invalid(invalid, address));
    const asksFor = overrides.flatMap(text => readOverride(text) ?? []);
    const before = overrides.includes(ALL_BACK) ? [] : keptOverrides(asked);
    const kept = merge(before, asksFor, view.environment);
    const refusal =
      permissionFault(change, view.environment) ??
      (await whyNot(asked, view, asksFor.filter(isTaken), change)) ??
      (kept.length > MOST_OVERRIDES ? overrideRefusals.tooMany(address) : undefined);
    if (refusal) return refuse(asked, refusal);
    return goTo(address, [
      ...(overrides.length > 0 ? [keepOverrides(asked, kept)] : []),
      ...(permission === undefined ? [] : [keepPermission(asked, permission)]),
    ]);
  };
}

const isTaken = ({ from }: Override) => from !== '';

/** Of each app what was asked for last. */
function merge(
  kept: readonly KeptOverride[],
  asksFor: readonly Override[],
  environment: string,
): KeptOverride[] {
  const all = new Map(kept.map(override => [`${override.environment}/${override.app}`, override]));
  for (const override of asksFor) all.set(`${environment}/${override.app}`, { environment, ...override });
  return [...all.values()].filter(isTaken);
}

function goTo(address: string, cookies: readonly string[]): Response {
  const headers = new Headers({ ...DATA_SECURITY, 'Cache-Control': 'no-store', Location: address });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
