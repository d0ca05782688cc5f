import { isContainer, type Container } from './container.js';
import { FederationError } from './federation-error.js';
import type { LoadScript } from './load-script.js';
import type { AppLocation } from './manifest/snapshot.js';

/** The effects that bring a container; tests and other platforms put theirs in. */
export interface ContainerSources {
  loadScript: LoadScript;
  importModule(url: string): Promise<unknown>;
  globals: Record<string, unknown>;
}

/**
 * Loads the entry of an app and takes its container: the global that a classic script leaves, or the namespace of an ES module.
 * Rejects with ENTRY_UNREACHABLE or CONTAINER_MISSING.
 */
export async function loadContainer(
  name: string,
  app: AppLocation,
  sources: ContainerSources,
): Promise<Container> {
  const about = { app: name, url: app.entry, phase: 'entry' } as const;
  let found: unknown;
  try {
    found = await (app.type === 'module' ? sources.importModule(app.entry) : fromScript(app, sources));
  } catch (cause) {
    throw new FederationError('ENTRY_UNREACHABLE', `Could not load app "${name}" from ${app.entry}`, {
      ...about,
      cause,
    });
  }
  if (isContainer(found)) return found;
  const where = app.type === 'module' ? 'exports' : `global "${app.global}"`;
  throw new FederationError(
    'CONTAINER_MISSING',
    `${app.entry} brought no container for app "${name}" in its ${where}`,
    about,
  );
}

async function fromScript(
  { entry, global, integrity }: AppLocation,
  { loadScript, globals }: ContainerSources,
) {
  const before = globals[global];
  await loadScript(entry, { integrity });
  // Another build's container under the same name is not what this entry brought.
  return globals[global] === before ? undefined : globals[global];
}
