const PATIENCE = 10_000;

/** Runs something once the HTML and its scripts have done their part, or had their time: after 10 s at the latest. */
export function whenParsed(run: () => void, page: Document = document): void {
  const once = () => {
    clearTimeout(timer);
    page.removeEventListener('DOMContentLoaded', once);
    run();
  };
  const timer = setTimeout(once, PATIENCE);
  page.addEventListener('DOMContentLoaded', once);
}
