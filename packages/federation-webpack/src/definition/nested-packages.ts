import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names of the packages that are installed inside other packages, too: those found from a folder upwards, at whatever depth. */
export function nestedPackages(directory: string): Set<string> {
  const names = new Set<string>();
  for (const folder of foldersFrom(directory)) {
    for (const [, path] of packagesIn(folder)) collect(path, names);
  }
  return names;
}

function collect(path: string, names: Set<string>): void {
  for (const [name, inner] of packagesIn(path)) {
    names.add(name);
    collect(inner, names);
  }
}

/** The packages in the node_modules of a folder, with their own folders. Those that are linked lie elsewhere, and have been looked at from there. */
function packagesIn(folder: string): [name: string, path: string][] {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return [];
  const names = namesIn(modules).flatMap(name =>
    name.startsWith('@') ? namesIn(join(modules, name)).map(inner => `${name}/${inner}`) : name,
  );
  return names.map(name => [name, join(modules, name)]);
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);

function foldersFrom(directory: string): string[] {
  const above = dirname(directory);
  return above === directory ? [directory] : [directory, ...foldersFrom(above)];
}
