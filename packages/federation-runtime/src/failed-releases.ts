const KEY = 'weft.failed';

/** The releases that failed in this tab, by the URL of their entry. */
export interface FailedReleases {
  has(entry: string): boolean;
  add(entry: string): void;
  delete(entry: string): void;
}

/** Remembers them for as long as the tab lives, over navigations too; where the browser keeps nothing, for as long as the page does. */
export function createFailedReleases(storage: () => Storage = () => sessionStorage): FailedReleases {
  const failed = new Set(read(storage));
  const write = () => {
    try {
      storage().setItem(KEY, JSON.stringify([...failed]));
    } catch {
      // Full or forbidden.
    }
  };
  return {
    has: entry => failed.has(entry),
    add: entry => void (failed.add(entry), write()),
    delete: entry => void (failed.delete(entry) && write()),
  };
}

function read(storage: () => Storage): string[] {
  try {
    return ([] as string[]).concat(JSON.parse(storage().getItem(KEY) ?? '[]') as string[]);
  } catch {
    return [];
  }
}
