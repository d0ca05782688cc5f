import type { Emit } from './create-events.js';
import { forget } from './forget.js';
import { loadFile } from './load-file.js';
import type { LoadScript } from './load-script.js';
import { absolute } from './locations.js';
import { remember } from './remember.js';
import { retry } from './retry.js';
import { tellRetries } from './tell-retries.js';

/** Makes a `loadScript` for callers that stay: a request ends with the signal of who asks first for its URL. */
export function createLoadOnce(emit: Emit, scriptUrl: (url: string) => string): LoadScript {
  const scripts = new Map<string, Promise<void>>();

  const loadOnce: LoadScript = (
    source,
    { signal, timeout = 10_000, integrity = '', nonce = '' } = {},
  ) => {
    const url = absolute(source);
    const attempt = async () => {
      const element = document.createElement('script');
      const src = scriptUrl(url);
      Object.assign(element, { async: true, crossOrigin: 'anonymous', integrity, nonce, src });
      await loadFile(element, url, 'SCRIPT_FAILED', timeout, signal);
      element.remove();
    };
    // At once, not when the rejection arrives: who asks again right after an abort gets a request of their own.
    signal?.addEventListener('abort', () => scripts.delete(url));
    return remember(scripts, url, () => retry(attempt, tellRetries(emit, url), signal));
  };

  loadOnce.forget = base => forget(scripts, base);
  return loadOnce;
}
