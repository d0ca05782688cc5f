import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { ABOUT_FAILURES } from './about-failures.ts';
import { cells } from './cells.ts';
import { openCell, type OpenCell } from './open-cell.ts';
import { keyOf, proves } from './report.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const cell of cells) {
  test.describe(keyOf(cell), () => {
    let open: OpenCell;
    test.beforeAll(async () => {
      open = await openCell(cell);
    });
    test.afterAll(() => open.close());
    test.beforeEach(async ({ page, allowConsole }) => {
      allowConsole(ABOUT_FAILURES);
      await page.goto(open.url);
    });

    test('there is one React, and hooks work', proves(cell, 'react'), async ({ page, renderers }) => {
      await button(page, 'Own: 0').click();
      await expect(button(page, 'Own: 1')).toBeVisible();
      await expect(page.getByRole('status')).toHaveText('one React');
      expect(await renderers()).toBe(1);
    });

    test('state and a context are shared', proves(cell, 'state'), async ({ page }) => {
      await button(page, 'Remote: 0').click();
      await button(page, 'Host: 1').click();
      await expect(button(page, 'Remote: 2')).toBeVisible();
      const host = cell.host.title === 'Weft' ? 'ours' : 'another tool';
      await expect(page.getByText(`On the page of ${host}`)).toBeVisible();
    });

    test('what fails stays in its place', proves(cell, 'failure'), async ({ page }) => {
      for (const module of ['gone/Widget', 'down/Widget', 'remote/Throws'])
        await expect(page.getByRole('alert').filter({ hasText: `${module} is unavailable` })).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(3);
      await button(page, 'Host: 0').click();
      await expect(button(page, 'Remote: 1')).toBeVisible();
    });
  });
}
