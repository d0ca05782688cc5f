import { isContainer, type Container } from './container.js';
import { FederationError } from './federation-error.js';
import type { LoadScript } from './load-script.js';
import type { Release } from './locations.js';

/** The effects that bring a container; tests and other platforms put theirs in. */
export interface ContainerSources {
  loadScript: LoadScript;
  importModule(url: string): Promise<unknown>;
  globals: Record<string, unknown>;
}

/**
 * Loads the entry of a release and takes its container: the global that a classic script leaves, or the namespace of an ES module.
 * Rejects with ENTRY_UNREACHABLE, ENTRY_REFUSED or CONTAINER_MISSING.
 */
export async function loadContainer(release: Release, sources: ContainerSources): Promise<Container> {
  const { app, entry: url, release: version } = release;
  const about = { app, release: version, url, phase: 'entry' } as const;
  let found: unknown;
  try {
    found = await (release.type === 'module' ? sources.importModule(url) : fromScript(release, sources));
  } catch (cause) {
    const what = `Could not load app "${app}"${version ? ` release ${version}` : ''} from ${url}`;
    throw new FederationError('ENTRY_UNREACHABLE', what, { ...about, cause });
  }
  if (isContainer(found)) return found;
  const where = release.type === 'module' ? 'exports' : `global "${release.global}"`;
  throw new FederationError(
    'CONTAINER_MISSING',
    `${url} brought no container for app "${app}" in its ${where}`,
    about,
  );
}

async function fromScript({ entry, global, integrity }: Release, { loadScript, globals }: ContainerSources) {
  const before = globals[global];
  await loadScript(entry, { integrity });
  // Another build's container under the same name is not what this entry brought.
  return globals[global] === before ? undefined : globals[global];
}
