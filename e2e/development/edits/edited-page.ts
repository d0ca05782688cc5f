import { expect, type Page } from '@playwright/test';
import { edit } from './edit.ts';

/** A page with a counter and a form that a reload, or a component that is made anew, would lose. */
export interface EditedPage {
  page: Page;
  /** Expects that all state is what it was. */
  keptState(): Promise<void>;
  /** How many sockets are open. */
  sockets(): number;
}

const FORM =
  '<form aria-label="State">\n' +
  '  <button type="button" onClick={() => setCount(count + 1)}>Counted {count}</button>\n' +
  '  <input aria-label="Note" />\n' +
  '</form>\n';
const COUNT = 'const [count, setCount] = useState(0);\n';

/** Puts a counter and a form into a real file; gives what takes them out. They are in the header of all pages, which is component-library's, or in catalog's list. */
export const withCounter = (place: 'header' | 'list' = 'header'): Promise<() => Promise<void>> =>
  edit(
    place === 'header'
      ? {
          'apps/component-library/src/PageHeader.tsx': source =>
            source
              .replace('import type { ReactNode }', 'import { useState, type ReactNode }')
              .replace('  return (\n', `  ${COUNT}  return (\n`)
              .replace('{actions !== undefined', `${FORM}{actions !== undefined`),
        }
      : {
          'apps/catalog/src/ProductList.tsx': source =>
            source
              .replace('import { useDeferredValue,', 'import { useState, useDeferredValue,')
              .replace('  const searchField', `  ${COUNT}  const searchField`)
              .replace('<ListControls', `${FORM}<ListControls`),
        },
  );

/** Opens the catalog at a host, counts to three, and fills the forms. */
export async function openEdited(page: Page, url: string): Promise<EditedPage> {
  const open = new Set<unknown>();
  page.on('websocket', socket => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await page.goto(url);
  const counter = page.getByRole('button', { name: /^Counted/ });
  for (const count of [1, 2, 3]) {
    await counter.click();
    await expect(counter).toHaveText(`Counted ${count}`);
  }
  await page.getByLabel('Note').fill('a note');
  const search = page.getByRole('combobox').first();
  await search.fill('lamp');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  return {
    page,
    sockets: () => open.size,
    async keptState() {
      await expect(page.locator('body')).toHaveAttribute('data-not-reloaded');
      await expect(counter).toHaveText('Counted 3');
      await expect(page.getByLabel('Note')).toHaveValue('a note');
      await expect(search).toHaveValue('lamp');
    },
  };
}
