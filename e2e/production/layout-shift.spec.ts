import { expect, test } from '../support/test.ts';

for (const route of ['/', '/catalog', '/catalog/morning-mug', '/checkout', '/account']) {
  for (const width of [1280, 390]) {
    test(`${route} at ${width} pixels does not jump while remote parts arrive`, async ({
      page,
      storefront,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const place = globalThis as { shift?: number };
        place.shift = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            place.shift = (place.shift ?? 0) + entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Remote parts arrive one after the other, so that each has its chance to push something away.
      let waiting = 0;
      await page.route(/\.(js|css)$/, async intercepted => {
        const turn = ++waiting;
        await new Promise(resolve => setTimeout(resolve, Math.min(turn * 15, 300)));
        await intercepted.continue();
      });
      await page.goto(`${storefront.origins.shell}${route}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (globalThis as { shift?: number }).shift)).toBeLessThan(0.02);
    });
  }
}
