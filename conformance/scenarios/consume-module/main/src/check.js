import { fillScopes } from './fill-scopes.js';

const imports = {
  package: () => import('package'),
  scoped: () => import('@scoped/package'),
  prefix: () => import('prefix/a.js'),
  prefixOwn: () => import('prefix/deep/b.js'),
  file: () => import('./file-1.js'),
  fileOwn: () => import('./file-2.js'),
  advanced: () => import('advanced-alias'),
  notThere: () => import('not-there'),
  throws: () => import('throws'),
  rejects: () => import('rejects'),
  evaluation: () => import('evaluation'),
  unsatisfied: () => import('unsatisfied'),
};

export async function check() {
  fillScopes();
  const found = {};
  for (const [name, take] of Object.entries(imports))
    found[name] = await take().then(
      ({ copy }) => copy,
      error => error.message.split('\n')[0],
    );
  return found;
}
