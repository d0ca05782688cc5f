import type { Tools } from '../tools.js';

/** The parameter of an address by which a page is asked to take an app from elsewhere. */
const PARAMETER = 'weft-override';

/**
 * Says that an address overrides nothing on a page with a snapshot of an environment: a link that somebody is sent must not decide whose code
 * runs there.
 */
export function refuseOverrides({ registry, emit }: Tools, query = globalThis.location?.search ?? ''): void {
  if (registry.snapshot.id === undefined || !new URLSearchParams(query).has(PARAMETER)) return;
  emit({
    type: 'refused',
    what: 'override',
    message: `?${PARAMETER}: the apps of this page are those of its snapshot`,
  });
}
