import { isContainer, type Container } from './container.js';
import { failing } from './federation-error.js';
import type { LoadScript, LoadScriptOptions } from './load-script.js';
import { about, type Located } from './locations.js';

/** As a page's, but told the global that the container of an entry is in: where a script is no page's, its variables are nobody else's. */
export interface LoadContainerScript extends Pick<LoadScript, 'forget'> {
  (url: string, options?: LoadScriptOptions & { global?: string }): Promise<unknown>;
}

/** The effects that bring a container; tests and other platforms put theirs in. */
export interface ContainerSources {
  loadScript: LoadContainerScript;
  globals: Record<string, unknown>;
}

let copies = 0;

/**
 * Loads the entry of a release and takes its container: the global that a classic script leaves, or the namespace of an ES module.
 * Rejects with ENTRY_UNREACHABLE or CONTAINER_MISSING.
 */
export async function loadContainer(release: Located, sources: ContainerSources): Promise<Container> {
  const { url, global, type } = release;
  const { globals, loadScript } = sources;
  const fail = failing(about(release));
  const before = globals[global];
  let found: unknown;
  try {
    const loading = loadScript(url, release);
    // Whoever asks for a module once more has forgotten it, or it has failed.
    if (type === 'module') release.anew = `?${++copies}`;
    found = await loading;
    // Another build's container under the same name is not what this entry brought; one that has entered has brought its own.
    if (release.entered || globals[global] !== before) found ??= globals[global];
  } catch (cause) {
    fail('ENTRY_UNREACHABLE', 'entry')(cause);
  }
  if (isContainer(found)) return found;
  return fail('CONTAINER_MISSING', 'entry')(`none in its exports or its global "${global}"`);
}
