import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Installed } from '../scenario.ts';
import { packageSource } from './package-source.ts';

/** Writes the packages of an app into its node_modules. `owner`: who they say that they are of. */
export async function installPackages(
  directory: string,
  packages: Record<string, Installed>,
  owner: string,
): Promise<void> {
  const folder = join(directory, 'node_modules');
  await rm(folder, { recursive: true, force: true });
  for (const [path, installed] of Object.entries(packages)) {
    const name = nameIn(path);
    const { version, files, dependencies } =
      typeof installed === 'string' ? usual(name, installed, owner) : installed;
    const description = {
      ...{ name, version, type: 'module', main: './index.js' },
      dependencies: { ...nestedIn(path, packages), ...dependencies },
    };
    const all = { 'package.json': JSON.stringify(description), ...files };
    for (const [file, text] of Object.entries(all)) {
      const target = join(folder, path, file);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  }
}

const usual = (name: string, version: string, owner: string): Exclude<Installed, string> => ({
  version,
  files: { 'index.js': packageSource(name, version, owner) },
});

/** `kit/node_modules/fibre` is fibre; names may have a scope. */
const nameIn = (path: string) => path.replace(/^.*node_modules\//, '');

/** A package depends on what is installed inside it. */
const nestedIn = (path: string, packages: Record<string, Installed>) =>
  Object.fromEntries(
    Object.entries(packages)
      .filter(([other]) => other.startsWith(`${path}/node_modules/`))
      .map(([other, installed]) => [
        nameIn(other),
        `^${typeof installed === 'string' ? installed : installed.version}`,
      ]),
  );
