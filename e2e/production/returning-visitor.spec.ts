import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { buildChanged } from '../support/changed-app.ts';
import { expect, test } from '../support/test.ts';
import { startEdge } from '../support/weft.ts';

/** What came over the network, as the hash of its content by URL; what the browser had kept is not among it. */
async function watchNetwork(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  let loaded: Promise<readonly [url: string, content: string]>[] = [];
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith('http') && !response.fromDiskCache) urls.set(requestId, response.url);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => urls.delete(requestId));
  session.on('Network.loadingFinished', ({ requestId }) => {
    const url = urls.get(requestId);
    if (url !== undefined)
      loaded.push(
        session
          .send('Network.getResponseBody', { requestId })
          .then(({ body }) => [url, createHash('sha256').update(body).digest('hex')] as const),
      );
  });
  return {
    /** Since the last time. */
    async take(): Promise<ReadonlyMap<string, string>> {
      const all = await Promise.all(loaded);
      loaded = [];
      return new Map(all.filter(([url]) => /\.(js|css|svg|wasm|json)$/.test(url)));
    },
  };
}

test('a deploy of one app costs a returning visitor what has changed of it, and nothing else', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const changed = await buildChanged('catalog', {
    'src/ListControls.tsx': text => text.replace('aria-label="Catalog"', 'aria-label="New catalog"'),
  });
  const edge = await startEdge();
  try {
    const network = await watchNetwork(page);
    const visit = async (name: string) => {
      await page.goto('about:blank');
      await page.goto(`${edge.origin}/catalog`);
      await expect(page.getByRole('search', { name, exact: true })).toBeVisible();
      await page.waitForLoadState('networkidle');
      return network.take();
    };

    const first = await visit('Catalog');
    expect(first.size).toBeGreaterThan(20);
    // Who comes again has it all.
    expect([...(await visit('Catalog')).keys()]).toEqual([]);

    await edge.weft('deploy', changed.dist, '--env', 'production');
    // The edge asks its store once a second.
    const html = async () => (await page.request.get(`${edge.origin}/catalog`)).text();
    await expect.poll(html).toContain('"id":"2"');
    const again = await visit('New catalog');
    const known = new Set(first.values());
    expect([...again].filter(([, content]) => known.has(content)).map(([url]) => url)).toEqual([]);
    expect([...again.keys()].filter(url => !url.includes('/catalog/'))).toEqual([]);
    expect(again.size).toBeGreaterThan(1);
  } finally {
    await Promise.all([edge.close(), changed.remove()]);
  }
});
