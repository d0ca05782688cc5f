const logged = new WeakSet();

/**
 * For React's `onCaughtError`: says once what went wrong. One app that is down may have its place in many parts of a page, and the
 * same error reaches the boundary of each.
 */
export function logCaughtError(error: unknown): void {
  if (typeof error === 'object' && error !== null) {
    if (logged.has(error)) return;
    logged.add(error);
  }
  console.error(error);
}
