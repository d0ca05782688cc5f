import type { AppLocation, Page, Snapshot } from '@weft/federation-runtime/manifest';
import { neededApps } from './needed-apps.js';
import { pageFiles } from './preload/page-files.js';
import { pageModuleOf, renderedFrom, type FoundModule } from './preload/page-modules.js';
import { CONTENT_URL } from './release-facts.js';
import type { View } from './view.js';

// A number of its own, whatever the number of apps: so the HTML does not grow with them. The navigation fills up with the full
// snapshot, which comes when the page is idle.
const FIRST_PAGES = 4;

/** What pages tell the runtime of this edge. */
export interface PageFacts {
  /** Origins that entries may come from besides the page's own. */
  origins: readonly string[];
  /** URL that takes events; undefined where there is none. */
  telemetry?: string;
}

/** What a page needs at once. `host`: the app whose HTML it is; `page`: the app whose page the route shows; `modules`: what it renders first. */
export function pageSnapshot(
  view: View,
  {
    host,
    page,
    base,
    modules,
  }: { host: string; page?: string; base: string; modules: readonly FoundModule[] },
  { origins, telemetry }: PageFacts,
): Snapshot {
  const { environment, id, state } = view;
  const needed = neededApps(view.apps, page === undefined ? [host] : [host, page]);
  const others = view.table.pages.slice(0, FIRST_PAGES).filter(([app]) => !needed.has(app));
  return {
    format: 1,
    environment,
    id,
    state,
    base,
    host,
    modules: modules.map(({ id }) => id),
    apps: locations(needed, view),
    pages: Object.fromEntries(others),
    content: CONTENT_URL,
    byName: true,
    rest: snapshotUrl(environment, id),
    latest: latestUrl(environment),
    origins: [...origins],
    telemetry,
  };
}

/**
 * All that a tab may come to need; immutable, as the snapshot is. Of the first pages in navigation it says what they need: then a visit asks for
 * all of it at once. Of all pages of a thousand apps that would be more than everything else.
 */
export function fullSnapshot(view: View): Snapshot {
  const apps = locations(view.apps, view);
  for (const [app, page] of view.table.pages.slice(0, PAGES_WITH_NEEDS)) {
    const location = apps[app];
    if (location) location.page = { ...page, ...pageNeeds(view, app) };
  }
  return {
    format: 1,
    environment: view.environment,
    id: view.id,
    apps,
    latest: latestUrl(view.environment),
  };
}

const PAGES_WITH_NEEDS = 50;

function pageNeeds({ apps }: View, app: string): Pick<Page, 'renders' | 'files'> {
  const modules = renderedFrom(apps, [pageModuleOf(apps.get(app))]);
  const files = pageFiles({ apps }, modules);
  return {
    renders: modules.slice(1).map(({ id }) => id),
    files: Object.fromEntries(files.map(({ url, integrity = '' }) => [url, integrity])),
  };
}

const snapshotUrl = (environment: string, id: string) => `/_weft/snapshots/${environment}/${id}.json`;
const latestUrl = (environment: string) => `/_weft/environments/${environment}/latest`;

const locations = (apps: View['apps'], { previous }: View): Record<string, AppLocation> =>
  Object.fromEntries(
    [...apps].map(([name, { location, page }]) => [
      name,
      { ...location, page, previous: previous.get(name)?.location },
    ]),
  );
