import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { deploy, openStore, publishRelease, readBuild } from '@weft/platform';
import { writeBuild } from '../../e2e/support/write-build.ts';

/** A file of catalog with 100 kB, as large as a good part of a page's code is. */
export const LARGE = 'large.js';

const APPS = [
  { app: 'shell', remotes: ['component-library'] },
  { app: 'catalog', remotes: ['component-library', 'checkout', 'shell'], position: 1 },
  { app: 'checkout', remotes: ['component-library', 'catalog', 'shell'], position: 2 },
  { app: 'account', remotes: ['component-library', 'checkout', 'shell'], position: 3 },
  { app: 'component-library' },
];

/** Makes a release store in a folder and deploys so many apps to its environment "production"; gives the place of the store. */
export async function makeStore(folder: string, count: number): Promise<string> {
  const store = await openStore(join(folder, 'store'));
  const others = Array.from({ length: count - APPS.length }, (_, number) => ({
    app: `app-${String(number).padStart(3, '0')}`,
    remotes: ['component-library'],
  }));
  const releases = [];
  for (const options of [...APPS, ...others]) {
    const files: Record<string, string> = options.app === 'catalog' ? { [LARGE]: code(100_000) } : {};
    const dist = await writeBuild(join(folder, 'builds', options.app), { ...options, mark: '1', files });
    const { release } = await publishRelease(store, await readBuild(dist));
    releases.push(release);
  }
  await deploy(store, { environment: 'production', releases, by: 'bench', why: 'bench' });
  return store.place;
}

/** Text that is about as dense as code is. */
function code(bytes: number): string {
  const lines = Array.from({ length: Math.ceil(bytes / 40) }, (_, number) => {
    const word = createHash('sha256').update(String(number)).digest('base64url').slice(0, 12);
    return `export const ${word} = ${number};\n`.padStart(40);
  });
  return lines.join('').slice(0, bytes);
}
