import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { runIn } from '../e2e/support/run-in.ts';
import { builds, interop } from './support/folders.ts';

// Builds the packages and everything here, one after the other, then tests it. `--write` writes the table in docs/interop.md; other options are Playwright's.
const OURS = join(interop, 'builds/ours.ts');

await runIn(dirname(interop), ['node', 'packages/platform/bin/build-packages.js']);

for (const build of builds) {
  const start = performance.now();
  await runIn(join(interop, build), build.startsWith('apps/') ? ['npx', 'tsx', OURS] : ['node', 'build.mjs']);
  console.log(`built ${build} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const options = process.argv.slice(2).map(option => (option === '--write' ? '--update-snapshots' : option));
const { status } = spawnSync('npx', ['playwright', 'test', ...options], { cwd: interop, stdio: 'inherit' });
process.exitCode = status ?? 1;
