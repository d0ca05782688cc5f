import { BRAND, type FederationError } from './federation-error.js';
import type { Federation } from './federation.js';

/** Where the registry of a page lives. Process-wide on purpose: many builds must find the same one; 1 is its interface's version. */
export const FEDERATION = Symbol.for('weft.federation.1');

interface Place {
  [FEDERATION]?: Federation;
}

/** The registry of this page, if there is one. */
export const findFederation = (): Federation | undefined => (globalThis as Place)[FEDERATION];

/** The registry of this page; throws RUNTIME_MISSING where there is none. */
export function federation(): Federation {
  const found = findFederation();
  if (found) return found;
  throw runtimeMissing();
}

// A FederationError in all but its class, which would be in every app for the sake of this one error.
const runtimeMissing = (): Pick<FederationError, 'code'> =>
  Object.assign(
    new Error(
      '[RUNTIME_MISSING] There is no federation runtime here; load "@weft/federation-runtime/page" first. docs/errors.md#runtime_missing',
    ),
    { name: 'FederationError', code: 'RUNTIME_MISSING' as const, [BRAND]: true },
  );
