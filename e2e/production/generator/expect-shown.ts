import { expect, type Page } from '@playwright/test';
import type { NewApp } from './new-app.ts';

interface Registry {
  loadRemote(id: string): Promise<object>;
}

/** Expects a new app on the pages of an edge: a page in the navigation of shell; of others their own page, and a module of theirs on shell's. */
export async function expectShown(page: Page, origin: string, app: NewApp): Promise<void> {
  const own = `${origin}/apps/${app.name}/`;
  // An edge looks for what is new every second or so.
  await expect.poll(async () => (await fetch(own)).status).toBe(200);
  if (app.kind === 'page') return expectPageShown(page, origin, app);
  await page.goto(own);
  await expect(page.getByRole('heading', { level: 1, name: app.title })).toBeVisible();

  await page.goto(`${origin}/`);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(await exportsOf(page, `${app.name}/${app.module}`)).toContain(app.module);
}

async function expectPageShown(page: Page, origin: string, { title, name, module }: NewApp): Promise<void> {
  await page.goto(`${origin}/`);
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: title });
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText('1 of 3 done')).toBeVisible();
  expect(await exportsOf(page, `${name}/${module}`)).toEqual([module]);
}

/** What a module exports that is loaded by its name, as any code of the page would do it. */
const exportsOf = (page: Page, id: string) =>
  page.evaluate(async module => {
    const place = globalThis as unknown as Record<symbol, Registry>;
    return Object.keys((await place[Symbol.for('weft.federation.1')]?.loadRemote(module)) ?? {});
  }, id);
