import type { SharedOptions } from './app-definition.js';

/** What there may be only one of on a page, by share scope: the keys under which apps meet. */
export function singletonsOf(shared: Record<string, SharedOptions>): Record<string, string[]> {
  const singletons: Record<string, string[]> = {};
  for (const [request, options] of Object.entries(shared)) {
    if (typeof options === 'string' || !options.singleton) continue;
    (singletons[options.shareScope ?? 'default'] ??= []).push(options.shareKey ?? request);
  }
  return singletons;
}
