import type { LocatedDefinition } from '@weft/federation-webpack/workspace';
import { PlatformError } from '../platform-error.js';

/** The apps that are to run from source: those named, all where none is. Throws APP_UNKNOWN for a name that no app of the workspace has, and says which there are. */
export function localApps(apps: readonly LocatedDefinition[], names: readonly string[]): LocatedDefinition[] {
  const known = apps.map(({ definition }) => definition.name);
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new PlatformError('APP_UNKNOWN', `The workspace has no app "${name}". It has ${known.join(', ')}.`);
  }
  return names.length === 0 ? [...apps] : apps.filter(({ definition }) => names.includes(definition.name));
}
