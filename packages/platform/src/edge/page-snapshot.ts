import type { AppLocation, Snapshot } from '@weft/federation-runtime/manifest';
import { neededApps } from './needed-apps.js';
import type { View } from './view.js';

// A number of its own, whatever the number of apps: so the HTML does not grow with them. The navigation fills up with the full
// snapshot, which comes when the page is idle.
const FIRST_PAGES = 4;

/** What a page needs at once. `host`: the app whose HTML it is; `page`: the app whose page the route shows. */
export function pageSnapshot(
  view: View,
  { host, page, base }: { host: string; page: string | undefined; base: string },
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
    apps: locations(needed),
    pages: Object.fromEntries(others),
    rest: snapshotUrl(environment, id),
    latest: latestUrl(environment),
  };
}

/** All that a tab may come to need; immutable, as the snapshot is. */
export const fullSnapshot = ({ environment, id, apps }: View): Snapshot => ({
  format: 1,
  environment,
  id,
  apps: locations(apps),
  latest: latestUrl(environment),
});

const snapshotUrl = (environment: string, id: string) => `/_weft/snapshots/${environment}/${id}.json`;
const latestUrl = (environment: string) => `/_weft/environments/${environment}/latest`;

const locations = (apps: View['apps']): Record<string, AppLocation> =>
  Object.fromEntries([...apps].map(([name, { location }]) => [name, location]));
