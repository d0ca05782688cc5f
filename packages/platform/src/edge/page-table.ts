import type { Page } from '@weft/federation-runtime/manifest';
import type { ReleaseFacts } from './release-facts.js';

/** The pages that apps announce. */
export interface PageTable {
  /** The app whose page is the longest beginning of a route, by whole segments. */
  find(route: string): string | undefined;
  /** In the order of navigation. */
  pages: readonly (readonly [app: string, page: Page])[];
}

const WITHOUT_POSITION = 100;

/** Makes the table of pages. Of two apps with the same path the first in navigation has it. */
export function pageTable(apps: ReadonlyMap<string, Pick<ReleaseFacts, 'page'>>): PageTable {
  const pages = [...apps].flatMap(([app, { page }]) => (page ? [[app, page] as const] : []));
  pages.sort(([, a], [, b]) => position(a) - position(b) || compare(a.title, b.title));
  const owners = new Map<string, string>();
  for (const [app, { path }] of pages) {
    const plain = trimmed(path);
    if (!owners.has(plain)) owners.set(plain, app);
  }
  return { pages, find: route => findOwner(owners, trimmed(route)) };
}

// As many look-ups as the route has segments, however many pages there are.
function findOwner(owners: ReadonlyMap<string, string>, route: string): string | undefined {
  for (let rest = route; rest !== ''; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const owner = owners.get(rest);
    if (owner !== undefined) return owner;
  }
  return owners.get('');
}

const position = (page: Page) => page.position ?? WITHOUT_POSITION;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const trimmed = (path: string) => path.replace(/\/+$/, '');
