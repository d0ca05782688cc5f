import { buildChanged } from '../../support/changed-app.ts';
import { expect, test } from '../../support/test.ts';
import { startEdge, type Edge } from '../../support/weft.ts';

/** The mini cart of a release that cannot be evaluated on a server. */
const DEAD = {
  'src/MiniCart.tsx': (text: string) =>
    `${text}\nif (typeof document === 'undefined') throw new Error('no server knows this');\n`,
};
/** Featured products of a release that never come to an end on a server. */
const SLOW = {
  'src/FeaturedProducts.tsx': (text: string) =>
    `import { use } from 'react';\nconst never = new Promise<void>(() => {});\n${text.replace(
      /(export function FeaturedProducts\([^)]*\) \{)/,
      "$1\n  if (typeof document === 'undefined') use(never);",
    )}`,
};
/** An account page of a release that keeps the processor for itself on a server; its profile takes all the memory there is. */
const GREEDY = {
  'src/AccountPage.tsx': (text: string) =>
    text.replace(
      /(export function AccountPage\([^)]*\) \{)/,
      "$1\n  while (typeof document === 'undefined' && location.pathname === '/account');",
    ),
  'src/ProfileView.tsx': (text: string) =>
    text.replace(
      /(export function ProfileView\([^)]*\) \{)/,
      "$1\n  for (const all: number[][] = []; typeof document === 'undefined'; ) all.push(new Array(10_000).fill(1));",
    ),
};

let edge: Edge;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  edge = await startEdge('--ssr');
  for (const [app, edits] of Object.entries({ checkout: DEAD, catalog: SLOW, account: GREEDY })) {
    const changed = await buildChanged(app, edits);
    await edge.weft('deploy', changed.dist, '--env', 'production');
    await changed.remove();
  }
  await expect.poll(async () => (await fetch(`${edge.origin}/catalog`)).text()).toContain('</h1>');
});
test.afterAll(() => edge.close());

/** How long a page may take where something of it is not to be had: the limit of the server, and what it does besides. */
const IN_TIME = 3000;

test('with one dead and one slow part on the server the rest is there in time', async ({ page }) => {
  const begun = performance.now();
  const html = await (await page.request.get(edge.origin)).text();
  expect(performance.now() - begun).toBeLessThan(IN_TIME);
  expect(html).toContain('Good things for the home');
  expect(html).toContain('Lighting');
  // Their places are kept.
  expect(html).toContain('aria-label="Loading products"');
  expect(html).not.toContain('Cart, 0 items');
});

test('the browser does these parts, without a word', async ({ page }) => {
  await page.goto(edge.origin);
  await expect(page.getByRole('link', { name: /^Cart, / })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Lamp|Chair|Mug|Vase/ })
      .first(),
  ).toBeVisible();
});

test('a part that never gives the processor back is stopped; pages go on, first in browsers, then on the server', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const begun = performance.now();
  await page.goto(`${edge.origin}/account`);
  await expect(page.getByRole('heading', { level: 1, name: /Hello/ })).toBeVisible();
  expect(performance.now() - begun).toBeLessThan(IN_TIME * 2);
  await expect
    .poll(async () => (await page.request.get(`${edge.origin}/checkout`)).text(), { timeout: 30_000 })
    .toContain('Your cart');
});

test('a part that takes all the memory is stopped as well', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(`${edge.origin}/account/profile`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A renderer that has just begun may not get as far as that part in the time of a page.
  const askAgain = async () => {
    await page.request.get(`${edge.origin}/account/profile`);
    return edge.said();
  };
  await expect.poll(askAgain, { timeout: 30_000 }).toContain('memory limit');
  await expect
    .poll(async () => (await page.request.get(`${edge.origin}/checkout`)).text(), { timeout: 30_000 })
    .toContain('Your cart');
});
