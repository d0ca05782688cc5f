import type { Emit } from './create-events.js';
import { forget } from './forget.js';
import { loadFile } from './load-file.js';
import type { LoadScript } from './load-script.js';
import { absolute } from './locations.js';
import { remember } from './remember.js';

/** Makes a `loadScript` for callers that stay: a request ends with the signal of who asks first for its URL. */
export function createLoadOnce(emit: Emit, scriptUrl: (url: string) => string): LoadScript {
  const scripts = new Map<string, Promise<unknown>>();

  const loadOnce: LoadScript = (source, { signal, nonce = '', type, integrity = '', timeout } = {}) => {
    const url = absolute(source);
    const isModule = type === 'module';
    const make = () => {
      const src = scriptUrl(url);
      // Of these an element of either kind takes what it knows.
      const both = {
        async: true,
        crossOrigin: 'anonymous',
        src,
        rel: 'modulepreload',
        href: src,
        nonce,
        integrity,
      };
      return Object.assign(document.createElement(isModule ? 'link' : 'script'), both);
    };
    // At once, not when the rejection arrives: who asks again right after an abort gets a request of their own.
    signal?.addEventListener('abort', () => scripts.delete(url));
    return remember(scripts, url, () =>
      loadFile(emit, make, url, 'SCRIPT_FAILED', signal, timeout).then(
        isModule ? () => import(/* webpackIgnore: true */ url) as Promise<unknown> : null,
      ),
    );
  };

  loadOnce.forget = base => forget(scripts, base);
  return loadOnce;
}
