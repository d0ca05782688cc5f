import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of these tests. */
export const interop = dirname(dirname(fileURLToPath(import.meta.url)));

const foldersIn = (parent: string) =>
  readdirSync(join(interop, parent), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !['src', 'node_modules'].includes(entry.name))
    .map(({ name }) => `${parent}/${name}`);

/** Every build there is. */
export const builds = ['apps', 'remotes', 'hosts', 'mounts'].flatMap(foldersIn);
