import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a build as that of another app: every mention of its name, also in globals, is the new one, and integrity values are those of
 * the new files. Both names have the same length, so that sizes and source maps stay right.
 */
export async function cloneBuild(dist: string, target: string, from: string, to: string): Promise<void> {
  await cp(dist, target, { recursive: true });
  const files = (await readdir(target)).filter(file => !file.endsWith('.map'));
  const vouched = new Map<string, string>();
  // What vouches for others comes after them: chunks, then the entry, then HTML and manifest.
  for (const file of files.sort((a, b) => rank(a, from) - rank(b, from))) {
    const before = await readFile(join(target, file), 'utf8');
    let after = before.replaceAll(from, to).replaceAll(asIdentifier(from), asIdentifier(to));
    for (const [old, integrity] of vouched) after = after.replaceAll(old, integrity);
    vouched.set(integrityOf(before), integrityOf(after));
    await writeFile(join(target, file.replace(from, to)), after);
  }
}

const rank = (file: string, app: string) =>
  /\.(html|json)$/.test(file) ? 2 : file.startsWith(`${app}.`) ? 1 : 0;

const asIdentifier = (name: string) => name.replaceAll('-', '_');

const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
