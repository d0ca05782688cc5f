const KEY = 'weft.failed';

/** The releases that failed in this tab, by the URL of their entry. */
export interface FailedReleases {
  has(url: string): boolean;
  mark(url: string, hasFailed: boolean): void;
}

/** Remembers them for as long as the tab lives, over navigations too; where the browser keeps nothing, for as long as the page does. */
export function createFailedReleases(storage: () => Storage = () => sessionStorage): FailedReleases {
  let failed = new Set<string>();
  try {
    failed = new Set(JSON.parse(storage().getItem(KEY) ?? '[]') as string[]);
  } catch {
    // Forbidden, or not ours.
  }
  return {
    has: url => failed.has(url),
    mark(url, hasFailed) {
      if (hasFailed) failed.add(url);
      else failed.delete(url);
      try {
        storage().setItem(KEY, JSON.stringify([...failed]));
      } catch {
        // Full or forbidden.
      }
    },
  };
}
