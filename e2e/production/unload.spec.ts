import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { startEdge, type Edge } from '../support/weft.ts';

let edge: Edge;

test.beforeAll(async () => {
  edge = await startEdge();
});

test.afterAll(() => edge.close());

/** The parts of a heap snapshot that are needed here. */
interface HeapSnapshot {
  /** The fields of all nodes, one after the other. */
  nodes: number[];
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
}

/**
 * The bytes of everything that is alive, out of a heap snapshot after a forced collection; apart from the machine code that the engine
 * makes of functions that are called often, and drops when it likes.
 */
async function heapSize(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const note = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', note);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', note);
  const { nodes, snapshot } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (nodes[node + type] !== code) sum += nodes[node + size] ?? 0;
  }
  return sum;
}

const unload = (page: Page, app: string) =>
  page.evaluate(name => {
    const place = globalThis as unknown as Record<symbol, { unload(app: string): void }>;
    place[Symbol.for('weft.federation.1')]?.unload(name);
  }, app);

/** The style sheets of an app that hold now. */
const activeSheets = (page: Page, app: string) =>
  page.evaluate(
    name =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
        ({ href, sheet }) => href.includes(`/_weft/files/${name}/`) && sheet?.disabled === false,
      ).length,
    app,
  );

test('a hundred rounds of an app that is shown and unloaded do not grow the heap', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(`${edge.origin}/`);
  const navigation = page.getByRole('navigation', { name: 'Main' });
  const session = await page.context().newCDPSession(page);

  const round = async () => {
    await navigation.getByRole('link', { name: 'Account' }).click();
    await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
    await page.getByRole('link', { name: 'Weft Goods, home' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Good things for the home' })).toBeVisible();
    await unload(page, 'account');
  };

  for (let done = 0; done < 10; done++) await round();
  const after10 = await heapSize(session);
  for (let done = 10; done < 100; done++) await round();
  const after100 = await heapSize(session);
  const ratio = after100 / after10;
  console.log(`heap after 10 rounds ${after10}, after 100 ${after100}, ratio ${ratio.toFixed(3)}`);
  expect(ratio).toBeLessThanOrEqual(1.1);
});

test('its style sheets are off as soon as nobody uses them, and on again with the app', async ({ page }) => {
  await page.goto(`${edge.origin}/account`);
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  const shown = await activeSheets(page, 'account');
  expect(shown).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Weft Goods, home' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Good things for the home' })).toBeVisible();
  await unload(page, 'account');
  expect(await activeSheets(page, 'account')).toBe(0);
  // Shell uses it too.
  expect(await activeSheets(page, 'component-library')).toBeGreaterThan(0);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('navigation', { name: 'Account' })).toBeVisible();
  expect(await activeSheets(page, 'account')).toBe(shown);
});
