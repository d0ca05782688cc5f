import type { Evaluate } from '../get-factory.js';
import { isThenable } from '../remote-promise.js';

/** Evaluates a module, at once or, where it has top-level await, in a while; what it throws is told as ours. */
export const evaluate: Evaluate = (factory, fail) => {
  try {
    const module = factory();
    return isThenable(module) ? module.then(undefined, fail) : module;
  } catch (cause) {
    return fail(cause);
  }
};
