import type { AppLocation, Snapshot } from './snapshot.js';

/** A snapshot of an edge as it is seen from anywhere: with absolute URLs, and without what pages of the edge would fetch ahead. */
export function snapshotAt({ apps, content, ...rest }: Snapshot, base: string | URL): Snapshot {
  const at = (url: string) => new URL(url, base).href;
  const locate = ({ entry, previous, page, ...location }: AppLocation): AppLocation => ({
    ...location,
    entry: at(entry),
    previous: previous && { ...previous, entry: at(previous.entry) },
    page: page && { ...page, files: undefined, moduleFiles: undefined, renders: undefined },
  });
  return {
    ...rest,
    content: content && at(content),
    apps: Object.fromEntries(Object.entries(apps).map(([app, location]) => [app, locate(location)])),
  };
}
