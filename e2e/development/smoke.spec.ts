import { watchConsole } from '../support/console-watch.ts';
import { walkThrough } from '../support/walk-through.ts';
import { expect, test } from './dev-test.ts';

const ports = [3000, 3001, 3002, 3003, 3004];
const hosts = ports.slice(1);

test('npm run dev says what runs where, in few words', ({ servers }) => {
  const lines = servers
    .output()
    .replace(/(?<=Ready in .*\n)[^]*/, '')
    .split('\n');
  for (const port of ports)
    expect(lines.filter(line => line.includes(`http://localhost:${port}`))).toHaveLength(1);
  expect(lines.length).toBeLessThanOrEqual(15);
  expect(lines.filter(line => line.length > 80)).toEqual([]);
});

test('the path of a visitor works, with a silent console', async ({ page }) => {
  const { noise } = watchConsole(page);
  await walkThrough(page, 'http://localhost:3000');
  expect(noise).toEqual([]);
});

for (const port of hosts) {
  test(`the app at port ${port} is host of its own page`, async ({ page }) => {
    const { noise } = watchConsole(page);
    await page.goto(`http://localhost:${port}/catalog`);
    await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
    await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();
    expect(noise).toEqual([]);
  });
}
