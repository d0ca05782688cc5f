import { FederationError } from '../federation-error.js';
import type { Federation } from '../federation.js';
import { about, type Release } from '../locations.js';
import { parseModuleId } from '../module-id.js';
import { ownerOf } from './owner-of.js';
import type { Tools } from '../tools.js';

/** What becomes of failures of what is shown already: the release at fault is found by the stacks, and given up. */
export function createCrashes(
  tools: Tools,
): Pick<Required<Federation>, 'crashed' | 'hostCrashed' | 'fellBack'> {
  const { registry, emit, known, releases, next, giveUp, renew, restart, showNotice } = tools;

  /** The release whose code is the first on a stack, apart from the host's: that has React, which calls everybody. */
  const onStack = (stack: string): Release | undefined =>
    [...stack.matchAll(/https?:[^\s()]+/g)]
      .map(([url]) => ownerOf(known, url))
      .find(owner => owner && owner.app !== registry.host);

  /** Something of an app broke while it was shown. Says whether it gives something else when it is loaded again. */
  const crashed = (app: string, module?: string, cause?: unknown, componentStack = ''): boolean => {
    const own = next(app) ?? releases(app)[0];
    const release = onStack(`${(cause as Error | undefined)?.stack} ${componentStack}`) ?? own;
    if (!own || !release) return false;
    const code = cause ? 'RENDER_FAILED' : 'RENDER_STALLED';
    const goesOn = giveUp(new FederationError(code, { ...about(release), module, phase: 'render', cause }));
    if (goesOn && release.app !== app) {
      // It has the other app's code by static imports, and takes them from elsewhere only when it is evaluated anew.
      renew(own.url);
      tools.onChange?.(`${app}/`);
    }
    return goesOn;
  };

  return {
    crashed: (module, error, componentStack) =>
      crashed(parseModuleId(module).app, module, error, componentStack),

    hostCrashed(error, componentStack) {
      const { host } = registry;
      if (host && crashed(host, undefined, error, componentStack)) void restart(host);
      else showNotice();
    },

    fellBack: module => emit({ type: 'fallback', app: parseModuleId(module).app, module }),
  };
}
