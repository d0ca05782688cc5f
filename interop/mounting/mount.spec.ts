import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { domCounters } from './dom-counters.ts';
import { COLOR_OF_HOST, samples } from './samples.ts';
import { serveSamples } from './serve-samples.ts';

let served: Awaited<ReturnType<typeof serveSamples>>;
test.beforeAll(async () => {
  served = await serveSamples();
});
test.afterAll(() => served.close());

test.beforeEach(async ({ page, allowConsole }) => {
  allowConsole(/ERR_CONNECTION_REFUSED|\[MANIFEST_UNREACHABLE\]/);
  await page.goto(served.url);
  await expectShown(page);
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until every sample is there, as it begins. */
async function expectShown(page: Page, name = 'Ada'): Promise<void> {
  for (const { greeting, counter } of samples) {
    await expect(page.getByText(greeting)).toHaveText(new RegExp(`${name}$`));
    await expect(button(page, `${counter}: 0`)).toBeVisible();
  }
}

async function hide(page: Page): Promise<void> {
  await button(page, 'Hide').click();
  await expect(page.locator('weft-part')).toHaveCount(0);
}

test('all are on one page, each counts, and the host hears of it', async ({ page }) => {
  for (const { counter } of samples) {
    await button(page, `${counter}: 0`).click();
    await expect(button(page, `${counter}: 1`)).toBeVisible();
  }
  await expect(page.getByText(`Counted: ${samples.length}`)).toBeVisible();
});

test('new props arrive, and what was there stays', async ({ page }) => {
  for (const { counter } of samples) await button(page, `${counter}: 0`).click();
  await button(page, 'Rename').click();
  for (const { greeting, counter } of samples) {
    await expect(page.getByText(greeting)).toHaveText(/Grace$/);
    await expect(button(page, `${counter}: 1`)).toBeVisible();
  }
});

test('all are gone with their place, and begin anew', async ({ page }) => {
  for (const { counter } of samples) await button(page, `${counter}: 0`).click();
  await hide(page);
  for (const { greeting } of samples) await expect(page.getByText(greeting)).toHaveCount(0);
  await button(page, 'Show').click();
  await expectShown(page);
});

test('a style sheet that means every button means those of its own', async ({ page }) => {
  await expect(button(page, 'Hide')).toHaveCSS('color', COLOR_OF_HOST);
  for (const { counter, color } of samples)
    await expect(button(page, `${counter}: 0`)).toHaveCSS('color', color);
});

test('one whose server is down takes nothing along', async ({ page }) => {
  await expect(page.getByRole('alert')).toHaveText('down/Widget is unavailable');
  await expectShown(page);
});

test('two versions of React stand side by side', async ({ renderers }) => {
  expect(await renderers()).toBe(2);
});

test('fifty rounds leave no nodes and no listeners', async ({ page }) => {
  test.setTimeout(120_000);
  const round = async () => {
    await hide(page);
    await button(page, 'Show').click();
    await expectShown(page);
  };
  // What is made once, such as the style sheets of a framework, is there after the first few.
  for (let count = 0; count < 5; count++) await round();
  await hide(page);
  const before = await domCounters(page);
  await button(page, 'Show').click();
  for (let count = 0; count < 50; count++) await round();
  await hide(page);
  expect(await domCounters(page)).toEqual(before);
});
