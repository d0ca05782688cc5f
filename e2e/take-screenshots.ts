// Takes the pictures of the documentation from the running production builds: npm run screenshot --workspace e2e
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from './support/chromium.ts';
import { openInspector, showTab } from './support/inspector.ts';
import { repository, serveStorefront } from './support/storefront.ts';
import { startEdge } from './support/weft.ts';

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

/** Of the inspector, with a tab of it. */
const inspections: (Picture & { tab: string })[] = [
  { file: 'inspector.png', path: '/catalog', theme: 'light', width: 1280, height: 860, tab: 'Apps' },
  {
    file: 'inspector-phone-dark.png',
    path: '/catalog',
    theme: 'dark',
    width: 390,
    height: 844,
    tab: 'Modules',
  },
];

const folder = process.argv[2] ?? join(repository, 'docs/images');
const served = await serveStorefront();
const edge = await startEdge();
const browser = await chromium.launch(chromiumLaunchOptions());
for (const picture of pictures) await take(browser, picture);
for (const inspection of inspections) await inspect(browser, inspection);
await browser.close();
await edge.close();
await served.close();

async function take(from: Browser, picture: Picture): Promise<void> {
  const page = await open(from, served.origins.shell ?? '', picture);
  await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).first().click();
  await page.getByRole('link', { name: 'Cart, 1 item', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  await keep(page, picture);
}

async function inspect(from: Browser, picture: Picture & { tab: string }): Promise<void> {
  const page = await open(from, edge.origin, picture);
  await page.waitForLoadState('networkidle');
  const inspector = await openInspector(page);
  await inspector.getByRole('switch', { name: 'Outlines' }).click();
  await showTab(inspector, picture.tab);
  await keep(page, picture);
}

async function open(from: Browser, origin: string, { path, theme, width, height }: Picture): Promise<Page> {
  const page = await from.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.addInitScript(name => localStorage.setItem('weft-theme', name), theme);
  await page.goto(`${origin}${path}`);
  return page;
}

async function keep(page: Page, { file }: Picture): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, file) });
  await page.close();
  console.log(join(folder, file));
}
