import { execFile } from 'node:child_process';
import { cp, lstat, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './repository.ts';

const run = promisify(execFile);

/** Copies this repository as it is now: what git tracks or would track, and what was built of the packages. Installed packages are links. */
export async function copyRepository(folder: string): Promise<string> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repository,
    maxBuffer: 2 ** 24,
  });
  // What was deleted is still listed.
  const files = stdout.split('\0').filter(file => file && existsSync(join(repository, file)));
  for (const file of files) await cp(join(repository, file), join(folder, file));
  for (const name of await readdir(join(repository, 'packages')))
    await cp(join(repository, 'packages', name, 'dist'), join(folder, 'packages', name, 'dist'), {
      recursive: true,
    });
  await linkPackages(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Links to installed packages; links to workspaces, which are relative, mean those of the copy. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if ((await lstat(source)).isSymbolicLink()) await symlink(await readlink(source), target);
    else if (name === '@weft') await linkPackages(source, target);
    else await symlink(source, target);
  }
}
