import type { Emit } from './create-events.js';
import { FederationError, type ErrorCode, type ErrorDetails } from './federation-error.js';

/** Says no, to the script and to all who listen. */
export type Refuse = (what: 'app' | 'origin', code: ErrorCode, details: ErrorDetails) => never;

export const createRefuse =
  (emit: Emit): Refuse =>
  (what, code, details) => {
    const error = new FederationError(code, details);
    emit({ type: 'refused', what, app: details.app, message: error.message });
    throw error;
  };
