import { latestUrl, snapshotUrl, type AppLocation, type Snapshot } from '@weft/federation-runtime/manifest';
import { neededApps } from './needed-apps.js';
import { pageFiles, type PageFile } from './preload/page-files.js';
import { pageModuleOf, renderedFrom, type FoundModule } from './preload/page-modules.js';
import { CONTENT_URL } from './release-facts.js';
import type { View } from './view.js';

// A number of its own, whatever the number of apps: so the HTML does not grow with them. With no more pages than these it has what they need,
// and nothing else is to be fetched; else the navigation fills up with the full snapshot, which comes when the page is idle.
const FIRST_PAGES = 4;

/** What pages tell the runtime of this edge. */
export interface PageFacts {
  /** Origins that entries may come from besides the page's own. */
  origins: readonly string[];
  /** URL that takes events; undefined where there is none. */
  telemetry?: string;
  /** Whether pages are filled on the server. @default false */
  isRendered?: boolean;
  /** Whether runtimes of other tools may load scripts of the allowed origins. @default false */
  foreignScripts?: boolean;
}

/** Which page of which host. */
interface PageOf {
  host: string;
  page?: string;
}

/** The apps whose pages the browser knows at first, whatever else there is. */
export const firstKnown = (view: View, asked: PageOf): string[] => {
  const { first, needed } = atFirst(view, asked);
  return [...new Set([...needed.keys(), ...first.map(([app]) => app)])];
};

function atFirst({ table, apps, overrides }: View, { host, page }: PageOf) {
  const first = table.pages.slice(0, FIRST_PAGES);
  const isAll = first.length === table.pages.length;
  const wanted = [
    ...[host, ...(page === undefined ? [] : [page]), ...(isAll ? first.map(([app]) => app) : [])],
    // Whatever the route: the full snapshot, which others have too, knows the live ones.
    ...Object.keys(overrides?.apps ?? {}),
  ];
  return { first, isAll, needed: neededApps(apps, wanted) };
}

/** What a page needs at once. `host`: the app whose HTML it is; `page`: the app whose page the route shows; `modules`: what it renders first. */
export function pageSnapshot(
  view: View,
  { host, page, base, modules }: PageOf & { base: string; modules: readonly FoundModule[] },
  { origins, telemetry }: PageFacts,
): Snapshot {
  const { environment, id, state, overrides } = view;
  const { first, isAll, needed } = atFirst(view, { host, page });
  const apps = locations(needed, view);
  if (isAll) {
    const here = new Set(filesOf(view, modules).map(({ url }) => url));
    for (const [app] of first) if (app !== page) addNeeds(apps, view, app, here);
  }
  return {
    format: 1,
    environment,
    id,
    state,
    base,
    host,
    modules: modules.map(({ id }) => id),
    apps,
    pages: isAll ? undefined : Object.fromEntries(first.filter(([app]) => !needed.has(app))),
    content: CONTENT_URL,
    byName: true,
    rest: snapshotUrl(environment, id),
    latest: latestUrl(environment),
    origins: [...origins, ...(overrides?.origins ?? [])],
    // What fails in a page that only one browser has says nothing of the deployment.
    telemetry: overrides ? undefined : telemetry,
    overrides: overrides?.apps,
  };
}

/**
 * All that a tab may come to need; immutable, as the snapshot is. Of the first pages in navigation it says what they need: then a visit asks for
 * all of it at once. Of all pages of a thousand apps that would be more than everything else.
 */
export function fullSnapshot(view: View): Snapshot {
  const apps = locations(view.apps, view);
  for (const [app] of view.table.pages.slice(0, PAGES_WITH_NEEDS)) addNeeds(apps, view, app);
  return {
    format: 1,
    environment: view.environment,
    id: view.id,
    apps,
    latest: latestUrl(view.environment),
  };
}

const PAGES_WITH_NEEDS = 50;

/** Says at the location of an app what its page needs; `here`: files that are on the page anyway. */
function addNeeds(
  locations: Record<string, AppLocation>,
  view: View,
  app: string,
  here: ReadonlySet<string> = new Set(),
): void {
  const location = locations[app];
  if (!location?.page) return;
  const modules = renderedFrom(view.apps, [pageModuleOf(view.apps.get(app))]);
  const files = filesOf(view, modules).filter(({ url }) => !here.has(url));
  const moduleFiles = files.filter(({ kind }) => kind === 'module');
  location.page = {
    ...location.page,
    renders: modules.slice(1).map(({ id }) => id),
    files: integrities(files.filter(({ kind }) => kind !== 'module')),
    moduleFiles: moduleFiles.length > 0 ? integrities(moduleFiles) : undefined,
  };
}

/** The files that modules need besides shared packages. */
const filesOf = ({ apps }: View, modules: readonly FoundModule[]): PageFile[] => pageFiles({ apps }, modules);

const integrities = (files: readonly PageFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ url, integrity = '' }) => [url, integrity]));

const locations = (apps: View['apps'], { previous }: View): Record<string, AppLocation> =>
  Object.fromEntries(
    [...apps].map(([name, { location, page }]) => [
      name,
      { ...location, page, previous: previous.get(name)?.location },
    ]),
  );
