import { isFederationError, type FederationError } from '../federation-error.js';
import { parseModuleId } from '../module-id.js';
import type { Tools } from '../tools.js';

/**
 * What is done when a module could not be evaluated: the release at fault, which may be one that it imports from, is given up. Says whether it
 * may go better now.
 */
export function createRecover({ tell, giveUp, renew, getFactory }: Tools) {
  const told = new WeakSet();

  return async (error: unknown): Promise<boolean> => {
    const culprit = culpritOf(error);
    if (culprit?.code !== 'EVALUATION_FAILED') return false;
    const { url = '', cause } = culprit;
    if (isFileMissing(cause)) {
      // A shared package could not be loaded: webpack never asks again, so only a new evaluation of the app does.
      renew(url);
      if (!told.has(culprit)) tell(culprit);
      told.add(culprit);
      return false;
    }
    const goesOn = giveUp(culprit);
    if (goesOn) {
      const { app, module } = parseModuleId(culprit.module ?? '');
      await getFactory(app, module);
    }
    return goesOn;
  };
}

/** The error at the bottom of a chain of causes: it names the module that broke, where others import it. */
function culpritOf(error: unknown): FederationError | undefined {
  const deeper = error instanceof Object && 'cause' in error ? culpritOf(error.cause) : undefined;
  return deeper ?? (isFederationError(error) ? error : undefined);
}

/** webpack's errors about files that did not come name what they asked for. */
const isFileMissing = (error: unknown) => error instanceof Object && 'request' in error;
