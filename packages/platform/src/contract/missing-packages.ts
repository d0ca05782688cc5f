import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ContractSet } from './contract-set.js';
import type { Finding } from './finding.js';

/** Finds apps whose types name packages that are not installed where the check runs: the compiler takes these for anything at all. */
export function missingPackages(set: ContractSet, apps: Iterable<string>, directory: string): Finding[] {
  const isInstalled = installedIn(directory);
  return [...apps].flatMap(app => {
    const release = set.get(app);
    const missing = Object.keys(release?.contract?.packages ?? {}).filter(name => !isInstalled(name));
    if (!release || missing.length === 0) return [];
    const finding: Finding = {
      ...{ verdict: 'risky', kind: 'unknown', names: [] },
      consumer: { app, version: release.version },
      reason: `not installed in ${directory}, so what is of it is not checked: ${missing.join(', ')}. Run weft where the packages of the apps are installed`,
    };
    return [finding];
  });
}

function installedIn(directory: string): (name: string) => boolean {
  const folders = createRequire(join(directory, 'package.json')).resolve.paths('any') ?? [];
  return name =>
    [name, `@types/${name.replace(/^@(.+)\//, '$1__')}`].some(each =>
      folders.some(folder => existsSync(join(folder, each))),
    );
}
