import type { FederationEvent } from '@weft/federation-runtime';

/** Tells of modules that have been asked for and do not come: once for each time they are asked for. `delay` in ms. */
export function watchWaiting(
  onLong: (module: string) => void,
  delay = 4000,
): (event: FederationEvent) => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  return event => {
    if (event.type !== 'load-start' && event.type !== 'load-end') return;
    const { type, module } = event;
    if (module === undefined) return;
    clearTimeout(waiting.get(module));
    if (type === 'load-start') waiting.set(module, setTimeout(onLong, delay, module));
  };
}
