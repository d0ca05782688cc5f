import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runIn } from './run-in.ts';

/** npm writes it anew, in its place. */
const LOCK = 'node_modules/.package-lock.json';

/** Gives a folder the packages that are installed in another one; where the system can, the files are the same ones on the disk. */
export async function copyPackages(from: string, to: string): Promise<void> {
  const copy = (option: string) => runIn(from, ['cp', option, 'node_modules', to]);
  await copy('-al').catch(() => copy('-R'));
  // What would be written in its place would be written in both.
  await rm(join(to, 'node_modules/.cache'), { recursive: true, force: true });
  await rm(join(to, LOCK), { force: true });
  if (existsSync(join(from, LOCK))) await copyFile(join(from, LOCK), join(to, LOCK));
}
