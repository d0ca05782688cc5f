import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Versions } from './package-json.js';
import { readManifest } from './read-workspace.js';

const run = promisify(execFile);

const OURS = '@weft/';
const NEEDED = ['@weft/federation-runtime', '@weft/federation-webpack', '@weft/platform'];

/**
 * Packs the packages of Weft that an app needs, and those that they need, into the folder `vendor` of a repository; gives what to write in its
 * package.json, by name. Rejects with what npm said.
 */
export async function packPackages(
  root: string,
  repository: string,
  signal?: AbortSignal,
): Promise<Versions> {
  const names = withDependencies(NEEDED, root);
  const vendor = join(repository, 'vendor');
  await mkdir(vendor, { recursive: true });
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--pack-destination', vendor, ...names.map(name => `--workspace=${name}`)],
    { cwd: root, signal, maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  const packed = Object.values(JSON.parse(stdout) as Record<string, { name: string; filename: string }>);
  return Object.fromEntries(packed.map(({ name, filename }) => [name, `file:vendor/${filename}`]));
}

/** Packages of the workspace, with those of them that these depend on. */
function withDependencies(names: readonly string[], root: string): string[] {
  const all = new Set(names);
  // A set that grows is walked to its end.
  for (const name of all) {
    const { dependencies = {} } = readManifest(join(root, 'node_modules', name));
    for (const needed of Object.keys(dependencies)) if (needed.startsWith(OURS)) all.add(needed);
  }
  return [...all].sort();
}
