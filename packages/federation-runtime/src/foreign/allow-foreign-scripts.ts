import { FederationError } from '../federation-error.js';
import { federation } from '../registry.js';

interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Lets runtimes of other tools load their chunks on a page that asks for Trusted Types: a URL that they give to a script as a string is
 * taken where it is of the page's own origin or of one that the page allows, as the URLs of apps are. Does nothing in browsers without Trusted Types, and on a page that has
 * such a policy already. Throws FOREIGN_SCRIPTS_REFUSED where the page allows none: `weft serve --foreign-scripts` has it do so.
 */
export function allowForeignScripts({ trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }): void {
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  // What was made by a policy may be read only as text here.
  const createScriptURL = (url: string) => String(federation().scriptUrl?.(url) ?? url);
  try {
    trustedTypes.createPolicy('default', { createScriptURL });
  } catch (cause) {
    throw new FederationError('FOREIGN_SCRIPTS_REFUSED', { cause });
  }
}
