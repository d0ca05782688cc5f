import AxeBuilder from '@axe-core/playwright';
import { openInspector, showTab } from '../../support/inspector.ts';
import { openCatalog } from '../../support/open-catalog.ts';
import { expect, test } from '../../support/test.ts';
import { startEdge, type Edge } from '../../support/weft.ts';

let edge: Edge;
test.beforeAll(async () => {
  edge = await startEdge();
});
test.afterAll(() => edge.close());

const TABS = ['Apps', 'Modules', 'Shared', 'Events', 'Overrides'];

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['brand', 320],
] as const) {
  test(`no tab has a violation in the ${theme} theme at ${width} pixels, nor is it wider`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript(name => localStorage.setItem('weft-theme', name), theme);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openCatalog(page, edge);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const inspector = await openInspector(page);
    await inspector.getByRole('switch', { name: 'Outlines' }).click();
    for (const title of TABS) {
      const panel = await showTab(inspector, title);
      if (title === 'Events') await panel.locator('summary').first().click();
      await expect(panel).not.toContainText('Asking the server');
      const { violations } = await new AxeBuilder({ page })
        .include('[data-weft-app="weft-inspector"]')
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`);
      expect(found, title).toEqual([]);
      expect(
        await panel.evaluate(element => element.scrollWidth - element.clientWidth),
        title,
      ).toBeLessThanOrEqual(0);
      expect((await inspector.boundingBox())?.width).toBeLessThanOrEqual(width);
    }
  });
}
