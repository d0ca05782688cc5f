import type { Emit } from './create-events.js';
import { forget } from './forget.js';
import { createLoadFile } from './load-file.js';
import type { LoadScript } from './load-script.js';
import { absolute } from './locations.js';
import { remember } from './remember.js';

/** Makes a `loadScript` for callers that stay: a request ends with the signal of who asks first for its URL. */
export function createLoadOnce(emit: Emit, scriptUrl: (url: string) => string): LoadScript {
  const scripts = new Map<string, Promise<unknown>>();
  const loadFile = createLoadFile(emit);

  const loadOnce: LoadScript = (
    source,
    { signal, timeout = 10_000, integrity = '', nonce = '', type, anew = '' } = {},
  ) => {
    const url = absolute(source + anew);
    const isModule = type === 'module';
    const make = () => {
      const src = scriptUrl(url);
      // An element of either kind takes what it knows.
      const attributes = { async: true, crossOrigin: 'anonymous', integrity, nonce, src, rel: 'modulepreload', href: src };
      return Object.assign(document.createElement(isModule ? 'link' : 'script'), attributes);
    };
    // At once, not when the rejection arrives: who asks again right after an abort gets a request of their own.
    signal?.addEventListener('abort', () => scripts.delete(url));
    return remember(scripts, url, async () => {
      await loadFile(make, url, 'SCRIPT_FAILED', timeout, signal);
      if (isModule) return import(/* webpackIgnore: true */ url) as Promise<unknown>;
    });
  };

  loadOnce.forget = base => forget(scripts, base);
  return loadOnce;
}
