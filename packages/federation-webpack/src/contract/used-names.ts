import type { Contract } from '@weft/federation-runtime/manifest';
import { installedVersion } from '../definition/installed-version.js';
import { sorted } from './sorted.js';
import type { AppFile } from './walk-files.js';

/** Those that use other apps, and all that import these, directly or through others. */
export function usersOf(
  files: ReadonlyMap<string, AppFile>,
  isRemote: (request: string) => boolean,
): Set<string> {
  const using = new Set<string>();
  for (let before = -1; before < using.size;) {
    before = using.size;
    for (const [path, { names, local }] of files)
      if ([...names.keys()].some(isRemote) || local.some(file => using.has(file))) using.add(path);
  }
  return new Set([...using].sort());
}

/** The modules of other apps that files use, and the names that they take of each. */
export function usesOf(files: readonly AppFile[], isRemote: (request: string) => boolean): Contract['uses'] {
  const uses = new Map<string, Set<string>>();
  for (const { names } of files)
    for (const [request, taken] of names)
      if (isRemote(request)) uses.set(request, new Set([...(uses.get(request) ?? []), ...taken]));
  return sorted(Object.fromEntries([...uses].map(([request, taken]) => [request, [...taken].sort()])));
}

/** The packages that files import, with the versions that are installed. */
export function packagesOf(
  files: readonly AppFile[],
  isRemote: (request: string) => boolean,
  directory: string,
): Contract['packages'] {
  const requests = new Set(files.flatMap(({ requests }) => [...requests]));
  const names = [...requests]
    .filter(request => !request.startsWith('.') && !isRemote(request))
    .map(request => /^(@[^/]+\/)?[^/]+/.exec(request)?.[0] ?? request);
  const versions = [...new Set(names)].flatMap(name => {
    const version = installedVersion(name, directory);
    return version === undefined ? [] : [[name, version] as const];
  });
  return sorted(Object.fromEntries(versions));
}
