import type { Emit } from '../create-events.js';
import { FederationError } from '../federation-error.js';
import { forget } from '../forget.js';
import type { LoadContainerScript } from '../load-container.js';
import { remember } from '../remember.js';
import { retry } from '../retry.js';
import { checkIntegrity } from './check-integrity.js';
import type { ReadUrl } from './read-url.js';

interface LoadScriptSources {
  read: ReadUrl;
  /** Throws for URLs that no script may come from. */
  checkUrl(url: string): void;
  /** Runs a script, or a module, whose exports it gives. `global`: the variable that holds the container of an entry that is a script. */
  run(url: string, text: string, options: { global?: string; type?: 'global' | 'module' }): unknown;
  emit: Emit;
}

/** Makes the `loadScript` of Node: one request per URL, with further attempts where they may help; what does not have its integrity is not run. */
export function createLoadScript({ read, checkUrl, run, emit }: LoadScriptSources): LoadContainerScript {
  const scripts = new Map<string, Promise<unknown>>();

  const attempt = async (url: string, timeout: number, signal?: AbortSignal) => {
    const end = AbortSignal.timeout(timeout);
    try {
      return await read(url, signal ? AbortSignal.any([signal, end]) : end);
    } catch (cause) {
      signal?.throwIfAborted();
      if (end.aborted)
        throw Object.assign(new Error(`no answer within ${timeout} ms`, { cause }), { temporary: true });
      throw cause;
    }
  };

  const load: LoadContainerScript = (
    source,
    { signal, timeout = 10_000, integrity = '', global, type } = {},
  ) => {
    const url = new URL(source).href;
    return remember(scripts, url, async () => {
      try {
        checkUrl(url);
        const content = await retry(
          () => attempt(url, timeout, signal),
          (attempt, { message }) => emit({ type: 'retry', url, attempt, message }),
          signal,
        );
        checkIntegrity(content, integrity);
        return run(url, new TextDecoder().decode(content), { global, type });
      } catch (cause) {
        if (signal?.aborted) throw signal.reason;
        const { temporary } = cause as { temporary?: boolean };
        throw new FederationError('SCRIPT_FAILED', { url, cause, temporary });
      }
    });
  };

  load.forget = base => forget(scripts, base);
  return load;
}
