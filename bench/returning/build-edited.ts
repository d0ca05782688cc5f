import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildChanged } from '../../e2e/support/changed-app.ts';
import { buildMonolith } from '../first-paint/build-monolith.ts';
import { monolithSite } from '../first-paint/monolith-site.ts';
import type { Site } from '../first-paint/serve-front.ts';
import { copyRepository } from '../support/copy-repository.ts';
import type { Undo } from '../support/with-undo.ts';

/** The app that is edited and deployed. */
export const EDITED = 'catalog';
const FILE = 'src/ProductList.tsx';
const edit = (source: string) => source.replace('title="Catalog"', 'title="Catalog, edited"');

/** Builds the app with another text in one of its components; gives the folder of the build. The app itself stays as it is. */
export async function buildEdited(undo: Undo): Promise<string> {
  const { dist, remove } = await buildChanged(EDITED, { [FILE]: edit });
  undo(remove);
  return dist;
}

/** Builds all apps as one from a copy of this repository, before and after the same edit. `folder`: for both. */
export async function buildEditedMonolith(folder: string): Promise<{ before: Site; after: Site }> {
  const root = await copyRepository(join(folder, 'copy'));
  // In one place both times, as modules are known by theirs.
  const build = async () =>
    monolithSite(await buildMonolith(join(folder, 'monolith'), { root }), { preloads: true });
  const before = await build();
  const file = join(root, 'apps', EDITED, FILE);
  await writeFile(file, edit(await readFile(file, 'utf8')));
  return { before, after: await build() };
}
