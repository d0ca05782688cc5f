/** Runs something once everything that the page began with is there, and the browser has nothing better to do. */
export function whenIdle(run: () => void, page: Window = window): void {
  // Safari has no requestIdleCallback.
  const idle = () => void (page.requestIdleCallback ?? page.setTimeout)(run);
  if (page.document.readyState === 'complete') idle();
  else page.addEventListener('load', idle, { once: true });
}
