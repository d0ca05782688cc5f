import type { EventListener } from '@weft/federation-runtime';
import type { Snapshot } from '@weft/federation-runtime/manifest';
import { adviceOnError, adviceOnEvent } from './advice-on.js';
import { adviseOnCircle } from './import-circle.js';
import { adviseOnImport } from './missing-exports.js';
import { hearImports } from './remote-imports.js';
import { watchWaiting } from './watch-waiting.js';

/** What of the page's registry is used; an older one tells of no events. */
interface Registry {
  snapshot?: Snapshot;
  subscribe?(listener: EventListener): () => void;
}

const ADVISED = Symbol.for('weft.advised.1');

/**
 * Says on the console what is wrong on a page under development, and what to do about it: each thing once. Once per page, although another release
 * of the host may be started in place of one that broke.
 */
export function advise(
  registry: Registry | undefined,
  say = sayAloud,
  ask: typeof fetch = fetchPlainly,
): void {
  const place = globalThis as { [ADVISED]?: true };
  if (place[ADVISED] || !registry?.subscribe || !registry.snapshot) return;
  place[ADVISED] = true;
  const sources = { snapshot: registry.snapshot, fetch: ask };
  const said = new Set<string>();
  const sayOnce = (text: string | undefined) => {
    if (text === undefined || said.has(text)) return;
    said.add(text);
    say(`[weft] ${text}`);
  };

  const watch = watchWaiting(module => void adviseOnCircle(module, sources).then(sayOnce));
  registry.subscribe(event => {
    watch(event);
    void adviceOnEvent(event, sources).then(sayOnce);
  });
  // An app that nobody has named is an error of whoever asks, and no event.
  addEventListener('unhandledrejection', ({ reason }) => void adviceOnError(reason, sources).then(sayOnce));
  hearImports(found => void adviseOnImport(found).then(texts => texts.forEach(sayOnce), ignored));
}

const sayAloud = (text: string) => console.error(text);

// Taken when it is needed: something else on the page may replace it.
const fetchPlainly: typeof fetch = (...asked) => fetch(...asked);

// A module that could not be evaluated says so itself.
const ignored = () => {};
