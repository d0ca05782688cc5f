import { html } from 'hono/html';

/** What shows that a page is another one than everybody gets. Its script waits for all others. `dropped`: what the page should say of overrides that are over. */
export const markTag = (dropped: readonly string[]): string =>
  dropped.length === 0
    ? '<script defer src="/_weft/mark.js"></script>'
    : html`<script defer src="/_weft/mark.js" data-dropped="${dropped.join(' ')}"></script>`.toString();
