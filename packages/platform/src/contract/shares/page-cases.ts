import { pageFiles } from '../../edge/preload/page-files.js';
import { pageModules, type AskedPage } from '../../edge/preload/page-modules.js';
import { pageTable } from '../../edge/page-table.js';
import type { ContractSet } from '../contract-set.js';
import { contractFacts } from './contract-facts.js';
import type { PackageOnPage } from './package-on-page.js';
import { simulatePage, type KnownUses } from './simulate-page.js';

/** A page, as it is with one app as its host. */
export interface PageCase {
  host: string;
  /** `/checkout` */
  path: string;
  packages: PackageOnPage[];
  /** Of all files that its first sight needs, as they are stored; the runtime of the page and the HTML are not among them. */
  bytes: number;
}

/** A page that can be reached. */
interface Route {
  path: string;
  /** The app whose page it is. */
  page: string | undefined;
}

/** The pages that an environment has, with each app as host that says what its start needs. */
export function pageCases(set: ContractSet) {
  const apps = contractFacts(set);
  const sizes = sizesOf(set);
  const routes = new Map(routesOf(apps).map(route => [route.path, route]));
  const known = new Map<string, KnownUses>();

  return {
    hosts: [...apps.values()].filter(({ needs }) => needs.host).map(({ app }) => app),
    routes,

    /** Simulates a page; undefined where there is none, or no such host. */
    at(name: string, path: string): PageCase | undefined {
      const [host, route] = [apps.get(name), routes.get(path)];
      if (!host?.needs.host || !route) return undefined;
      const uses = known.get(name) ?? new Map();
      known.set(name, uses);
      const asked = { apps, host, page: route.page };
      return { host: name, path, packages: simulatePage(asked, uses), bytes: bytesOf(asked, sizes) };
    },
  };
}

/** Of two pages with the same path it is the first in navigation. Where nobody has the root, it shows what a host has of its own. */
function routesOf(apps: AskedPage['apps']): Route[] {
  const { pages, find } = pageTable(apps);
  const root = find('/') === undefined ? [{ path: '/', page: undefined }] : [];
  const own = pages.filter(([app, { path }]) => find(path) === app);
  return [...root, ...own.map(([app, { path }]) => ({ path, page: app }))];
}

function bytesOf(asked: AskedPage, sizes: ReadonlyMap<string, number>): number {
  const files = [asked.host.location, ...pageFiles(asked, pageModules(asked))];
  return files.reduce((sum, { integrity = '' }) => sum + (sizes.get(integrity) ?? 0), 0);
}

const sizesOf = (set: ContractSet): Map<string, number> =>
  new Map(
    [...set.values()].flatMap(({ manifest }) =>
      Object.values(manifest.weft.files).map(({ integrity, bytes }) => [integrity, bytes] as const),
    ),
  );
