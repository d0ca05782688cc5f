const KEY = 'weft-mark-small';

/** Whether the mark is to be small, in this tab. */
export function isSmall(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return small;
  }
}

// Where a browser forbids to keep it.
let small = false;

/** Keeps that for as long as the tab lives. */
export function keepSmall(value: boolean): void {
  small = value;
  try {
    if (value) sessionStorage.setItem(KEY, '');
    else sessionStorage.removeItem(KEY);
  } catch {
    // It lasts as long as the page then.
  }
}
