// Takes the pictures of the documentation from the running production builds: npm run screenshot --workspace e2e
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunchOptions } from './support/chromium.ts';
import { repository, serveStorefront } from './support/storefront.ts';

interface Picture {
  file: string;
  path: string;
  theme: 'light' | 'dark' | 'brand';
  width: number;
  height: number;
}

const pictures: Picture[] = [
  { file: 'storefront.png', path: '/catalog', theme: 'light', width: 1280, height: 860 },
  { file: 'storefront-phone-dark.png', path: '/catalog/morning-mug', theme: 'dark', width: 390, height: 844 },
];

const folder = process.argv[2] ?? join(repository, 'docs/images');
const served = await serveStorefront();
const browser = await chromium.launch(chromiumLaunchOptions());
for (const picture of pictures) await take(browser, picture);
await browser.close();
await served.close();

async function take(from: Browser, { file, path, theme, width, height }: Picture): Promise<void> {
  const page = await from.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.addInitScript(name => localStorage.setItem('weft-theme', name), theme);
  await page.goto(`${served.origins.shell}${path}`);
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).first().click();
  await page.getByRole('link', { name: 'Cart, 1 item', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, file) });
  await page.close();
  console.log(join(folder, file));
}
