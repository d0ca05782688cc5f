const KEY = 'weft.reloaded';

/** What of the browser's tab is used. */
interface Tab {
  sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  location: { reload(): void };
}

/** Loads the page afresh; the fresh page says why. Of several reasons it says the first. */
export function reloadPage(reason: string, { sessionStorage, location }: Tab = globalThis): void {
  if (sessionStorage.getItem(KEY) !== null) return;
  sessionStorage.setItem(KEY, reason);
  location.reload();
}

/** Says why the page was reloaded, if it was by `reloadPage`. */
export function tellOfReload(
  tell: (text: string) => void = console.info,
  { sessionStorage }: Pick<Tab, 'sessionStorage'> = globalThis,
): void {
  const reason = sessionStorage.getItem(KEY);
  if (reason === null) return;
  sessionStorage.removeItem(KEY);
  tell(`[weft] The page was reloaded: ${reason}.`);
}
