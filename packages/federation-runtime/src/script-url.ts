import type { Emit } from './create-events.js';
import { createRefuse } from './refuse.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/**
 * Makes the function that URLs of scripts pass through: it throws ORIGIN_REFUSED for origins that are not allowed and, where the browser has
 * Trusted Types, gives what it takes as such, by the policy "weft". `allowed`: besides the page's own origin; undefined: all.
 */
export function createScriptUrl(
  allowed: readonly string[] | undefined,
  emit: Emit,
  { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes },
): (url: string) => string {
  const refuse = createRefuse(emit);
  const check = (url: string) => {
    const { origin } = new URL(url, location.href);
    if (allowed && ![...allowed, location.origin].includes(origin))
      refuse('origin', 'ORIGIN_REFUSED', { url, cause: 'not allowed' });
    return url;
  };
  const policy = trustedTypes?.createPolicy('weft', { createScriptURL: check });
  return url => policy?.createScriptURL(url) ?? check(url);
}
