import type { Page } from '@playwright/test';
import { liveIn, type Live } from '../support/live.ts';
import { saveData } from '../support/save-data.ts';
import { apps, expect, test, type AppName } from '../support/test.ts';
import { startEdge, type Edge } from '../support/weft.ts';

let edge: Edge;
let live: Live;
test.beforeAll(async () => {
  edge = await startEdge();
  live = await liveIn(edge);
});
test.afterAll(() => edge.close());

/** What says that a page is there. */
const CONTENT = {
  '/catalog': 'main button[aria-label^="Add to cart"]',
  '/checkout': 'main [role=group][aria-label=Cart]',
  '/account': 'main nav[aria-label=Account] ~ * h1',
};
const CONTENT_URL = '/_weft/content/';
type Route = keyof typeof CONTENT;

const urlOf = (app: AppName, route: Route) => edge.origin + (app === 'shell' ? '' : `/apps/${app}`) + route;

for (const app of apps) {
  for (const route of Object.keys(CONTENT) as Route[]) {
    test(`${app} is host of ${route}: after the HTML one level of requests`, async ({ page }) => {
      await saveData(page);
      const requests = await watchRequests(page);
      const used = await watchFiles(page, CONTENT[route]);
      await page.goto(urlOf(app, route));
      const files = await used.files;

      const named = await namedInHtml(page);
      // Files that ran, or were applied, until the content was there: exactly those that the HTML names, and each was asked for once, by it.
      const unforeseen = unforeseenFiles(live.manifests, app);
      const foreseen = files.filter(url => named.includes(url) || !unforeseen.has(new URL(url).pathname));
      expect([...new Set(foreseen)].sort()).toEqual(named);
      const asked = requests.filter(({ url }) => named.includes(url));
      expect(asked.map(({ url }) => url).sort()).toEqual(named);
      expect(asked.filter(({ initiator }) => initiator !== 'parser')).toEqual([]);
    });
  }
}

/** Paths of shared packages that the host does not have, and the others bring in different forms, as apps of two formats do: the first to come provides it. */
function unforeseenFiles(manifests: Live['manifests'], host: string): Set<string> {
  const forms = new Map<string, Set<string>>();
  for (const { shared, weft } of Object.values(manifests))
    for (const { name, version, assets } of shared) {
      if (manifests[host]?.shared.some(own => own.name === name)) continue;
      const urls = assets.js.sync.map(
        file => CONTENT_URL + encodeURIComponent(weft.files[file]?.integrity ?? '') + '.js',
      );
      const id = `${name}@${version}`;
      forms.set(id, (forms.get(id) ?? new Set()).add(urls.join(' ')));
    }
  const different = [...forms.values()].filter(({ size }) => size > 1);
  return new Set(different.flatMap(all => [...all].flatMap(urls => urls.split(' '))));
}

interface Asked {
  url: string;
  initiator: string;
}

/** Requests as the browser's network log has them, with who asked for each. */
async function watchRequests(page: Page): Promise<Asked[]> {
  const requests: Asked[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request, initiator }) =>
    requests.push({ url: request.url, initiator: initiator.type }),
  );
  await session.send('Network.enable');
  return requests;
}

/** Gives the URLs of scripts and style sheets that have been in the page until the content was. */
async function watchFiles(page: Page, content: string): Promise<{ files: Promise<string[]> }> {
  let found: (files: string[]) => void;
  const files = new Promise<string[]>(resolve => (found = resolve));
  await page.exposeFunction('weftContentIsThere', (all: string[]) => found(all));
  await page.addInitScript(selector => {
    const seen: string[] = [];
    // The runtime has links to modules as well. Those of the HTML are all there before anything runs.
    const ofHtml = new Set<Node>();
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      document.querySelectorAll('link[rel=modulepreload]').forEach(link => ofHtml.add(link));
    });
    const observer = new MutationObserver(changes => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        const isModule = node instanceof HTMLLinkElement && node.rel === 'modulepreload';
        const isSheet = node instanceof HTMLLinkElement && node.rel === 'stylesheet';
        const url = node instanceof HTMLScriptElement ? node.src : (isModule || isSheet) && node.href;
        const isOfHtml = isModule && (document.readyState === 'loading' || ofHtml.has(node));
        // What watches the page comes when that is idle, and nothing waits for it.
        if (url && !isOfHtml && !/\/watch\.\w+\.js$/.test(url)) seen.push(url);
      }
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      (globalThis as unknown as { weftContentIsThere(all: string[]): void }).weftContentIsThere(seen);
    });
    observer.observe(document, { childList: true, subtree: true });
  }, content);
  return { files };
}

async function namedInHtml(page: Page): Promise<string[]> {
  const answer = await page.request.get(page.url(), { headers: { accept: 'text/html' } });
  const [head = ''] = (await answer.text()).split(/<body/i);
  const tags = head.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const urls = tags
    .filter(tag => /^<script|\brel=["']?(?:module)?preload\b/.test(tag))
    .flatMap(tag => /\b(?:src|href)=["']?([^"'\s>]+)/.exec(tag)?.[1] ?? []);
  return urls.map(url => new URL(url, page.url()).href).sort();
}
