import type { ServedBuilds } from '@weft/platform';
import { entryUrl, fileUrls, moduleUrls, providerUrls } from '../support/manifests.ts';
import { requireParallel } from '../support/require-parallel.ts';
import { serveSamples } from '../support/samples.ts';
import { expect, test } from '../support/test.ts';

// One storefront of three apps, and the same modules as a monolith: App imports first, middle (which imports before, deep), last.
let samples: ServedBuilds;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  samples = await serveSamples(['order-monolith', 'order-host', 'order-middle', 'order-far']);
});

test.afterAll(() => samples.close());

test('modules are evaluated in the same order, local or remote', async ({ page }) => {
  const orders: string[] = [];
  for (const app of ['order-monolith', 'order-host']) {
    await page.goto(samples.origins[app] ?? '');
    orders.push(await page.getByRole('status').innerText());
  }
  expect(orders).toEqual(['first before deep middle last', 'first before deep middle last']);
});

test('everything that a chunk needs is requested in parallel', async ({ page }) => {
  const ofHost = await Promise.all([
    fileUrls(samples, 'order-host', /^start\.\w+\.js$/),
    providerUrls(samples, 'order-host', 'react'),
    providerUrls(samples, 'order-host', 'react-dom'),
    providerUrls(samples, 'order-host', 'react-dom/client'),
    entryUrl(samples, 'order-middle'),
  ]);
  const ofMiddle = await Promise.all([
    moduleUrls(samples, 'order-middle', './middle'),
    entryUrl(samples, 'order-far'),
  ]);
  expect(ofHost.flat()).toHaveLength(5);
  expect(ofMiddle.flat()).toHaveLength(2);

  await requireParallel(page, ofHost.flat());
  await requireParallel(page, ofMiddle.flat());
  await page.goto(samples.origins['order-host'] ?? '');
  await expect(page.getByRole('status')).toHaveText('first before deep middle last');
});
