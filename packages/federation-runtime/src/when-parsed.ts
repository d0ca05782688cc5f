const PATIENCE = 10_000;

/** Runs something once the HTML and its scripts have done their part, and again 10 s later, for scripts that take for ever. */
export function whenParsed(run: () => void): void {
  addEventListener('DOMContentLoaded', run);
  setTimeout(run, PATIENCE);
}
