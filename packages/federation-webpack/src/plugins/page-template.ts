import type { App } from '../definition/resolve-app.js';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 5h14M1 11h14M5 1v14M11 1v14' stroke='%233457d5' stroke-width='2.4'/%3E%3C/svg%3E";

// Set like the pages are, quietly: the title is gone with the first that the app draws. The last rule is for the notice of a page that could not be started.
const STYLE =
  'body{margin:0}#root~p{margin:0;padding:1.25rem clamp(1rem,4vw,2rem);font:600 1.125rem system-ui,sans-serif;opacity:.6}#root:not(:empty)~p{display:none}#root:has(>button){padding:9vh;font-family:system-ui;text-align:center}';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The HTML that every app starts from. In production it shows what the page is called until the app's code is there; the policy of dev servers
 * allows no styles in it.
 */
export function pageTemplate({
  title,
  description,
  mode,
}: Pick<App, 'title' | 'description' | 'mode'>): string {
  const shows = mode === 'production';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="${ICON}">
    ${shows ? `<style>${STYLE}</style>` : ''}
  </head>
  <body>
    <div id="root"></div>
    ${shows ? `<p>${escaped(title)}</p>` : ''}
    <noscript>This page needs JavaScript.</noscript>
  </body>
</html>
`;
}
