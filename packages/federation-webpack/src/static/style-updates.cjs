/* global document, __webpack_public_path__ */
// Stands in place of mini-css-extract-plugin's own: that one guesses from the scripts of a page which style sheet has changed, and passes over an edit that comes while
// an earlier one is being loaded. Here all style sheets of the build are taken anew, once more where something has changed meanwhile.
let isStale = false;
let running;

const isOwn = link => link.rel === 'stylesheet' && link.href.startsWith(__webpack_public_path__);

const renew = link =>
  new Promise(resolve => {
    const fresh = link.cloneNode();
    const url = new URL(link.href);
    url.searchParams.set('edit', String(Date.now()));
    const end = gone => () => {
      gone.remove();
      resolve();
    };
    fresh.onload = end(link);
    fresh.onerror = end(fresh);
    fresh.href = url.href;
    // In its place: which of two rules holds is a matter of order.
    link.after(fresh);
  });

async function renewAll() {
  while (isStale) {
    isStale = false;
    await Promise.all([...document.querySelectorAll('link')].filter(isOwn).map(renew));
  }
  running = undefined;
}

module.exports = () => () => {
  isStale = true;
  running ??= renewAll();
};
