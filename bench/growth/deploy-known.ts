import { join } from 'node:path';
import { deployTo } from '../support/deploy-to.ts';
import { writeBuild } from '../../e2e/support/write-build.ts';

interface KnownOptions {
  store: string;
  /** An empty folder for builds. */
  folder: string;
  /** How many apps each environment is to know, the apps of this repository among them. */
  counts: readonly number[];
  /** How many these are. */
  own: number;
}

export const environmentOf = (known: number) => `known-${known}`;

/** Deploys the apps of this repository to one environment for each count, and small apps with a page each besides. */
export async function deployKnown({ store, folder, counts, own }: KnownOptions): Promise<void> {
  const others = await writeOthers(folder, Math.max(...counts) - own);
  for (const count of counts) {
    await deployTo(store, environmentOf(count), ['--all']);
    if (count > own) await deployTo(store, environmentOf(count), others.slice(0, count - own));
  }
}

const writeOthers = (folder: string, count: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, (_, place) => {
      const app = `other-${String(place + 1).padStart(3, '0')}`;
      return writeBuild(join(folder, app), { app, mark: '1', remotes: ['component-library'] });
    }),
  );
