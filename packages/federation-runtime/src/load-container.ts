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

/** What an entry that is a module exports besides its container: evaluates it anew, and gives the other container that comes of that. */
interface Again {
  again?(): unknown;
}

/**
 * Loads the entry of a release and takes its container: the global that a classic script leaves, or the namespace of an ES module.
 * Rejects with ENTRY_UNREACHABLE or CONTAINER_MISSING.
 */
export async function loadContainer(release: Located, sources: ContainerSources): Promise<Container> {
  const { url, global } = release;
  const { globals, loadScript } = sources;
  const fail = failing(about(release));
  const before = globals[global];
  let found: unknown;
  try {
    const module = await loadScript(url, release);
    // A browser evaluates a module only once. Who asks for one again has forgotten what came of that.
    found = (release.known && (module as Again).again?.()) || module;
    release.known = module;
    // Another build's container under the same name is not what this entry brought; one that has entered has brought its own.
    if (release.entered || globals[global] !== before) found ||= globals[global];
  } catch (cause) {
    fail('ENTRY_UNREACHABLE', 'entry')(cause);
  }
  if (isContainer(found)) return found;
  return fail('CONTAINER_MISSING', 'entry')(`none under "${global}"`);
}
