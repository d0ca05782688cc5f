import type { Federation } from '../federation.js';
import { forget } from '../forget.js';
import { baseOf } from '../locations.js';
import type { Modules } from '../modules.js';
import type { Tools } from '../tools.js';

/** Makes what removes an app from the page. Style sheets are on for as long as somebody uses what they belong to. */
export function createUnload(
  { registry, known, releases, newest, renew }: Tools,
  modules: Modules,
): Required<Federation>['unload'] {
  const off = new Set<string>();

  const turn = (base: string, disabled: boolean) => {
    for (const { href, dataset, sheet } of globalThis.document?.querySelectorAll<HTMLLinkElement>(
      // Those of a page that a server has filled may be in its HTML.
      'link[rel=stylesheet], style[data-href]',
    ) ?? []) {
      // One that was asked for by its name says of which release it is.
      if (sheet && (dataset.href ?? href).startsWith(base)) sheet.disabled = disabled;
    }
  };

  registry.subscribe(event => {
    if (event.type !== 'load-end' || !event.ok) return;
    const base = baseOf(event.url ?? '');
    if (off.delete(base)) turn(base, false);
  });

  /** The app uses nothing any more. What nobody uses is off. */
  const leave = (app: string) => {
    for (const { url, users } of [...known.values()].flat()) {
      const base = baseOf(url);
      if (users.delete(app) && !users.size) turn(base, !!off.add(base));
    }
  };

  return app => {
    if (app === registry.host) return;
    modules.forget(`${app}/`);
    forget(newest, `${app}/`);
    for (const release of releases(app)) {
      renew(baseOf(release.url));
      release.entered?.leave?.();
      delete release.entered;
    }
    leave(app);
  };
}
