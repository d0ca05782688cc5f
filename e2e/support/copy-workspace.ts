import { existsSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { copyPackages } from './copy-packages.ts';
import { runIn } from './run-in.ts';
import { repository } from './storefront.ts';

/** Copies this repository as it is now: what git tracks or would track, what was built of the packages, and what is installed. */
export async function copyWorkspace(folder: string): Promise<void> {
  const list = await runIn(repository, [
    'git',
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  // What was deleted is still listed.
  const files = list.split('\0').filter(file => file && existsSync(join(repository, file)));
  for (const file of files) await cp(join(repository, file), join(folder, file));
  for (const name of await readdir(join(repository, 'packages'))) {
    const [from, to] = [join(repository, 'packages', name), join(folder, 'packages', name)];
    await mkdir(to, { recursive: true });
    await cp(join(from, 'dist'), join(to, 'dist'), { recursive: true });
    if (existsSync(join(from, 'node_modules'))) await copyPackages(from, to);
  }
  await copyPackages(repository, folder);
}
