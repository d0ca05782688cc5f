import { expect, type Page } from '@playwright/test';
import { replaced, type Changes } from './edit.ts';

/** A kind of edit, and what it changes on the catalog page, whichever app is the host. */
export interface Kind {
  name: string;
  changes: Changes;
  /** Expects it to be seen, or not. */
  isSeen(page: Page, seen: boolean): Promise<void>;
}

const headerTitle = (page: Page) => page.getByRole('heading', { level: 1 });
const text = (words: string) => (page: Page, seen: boolean) =>
  expect(page.getByText(words).first()).toBeVisible({ visible: seen });

export const kinds: Kind[] = [
  {
    name: 'an exposed component',
    changes: {
      'apps/component-library/src/PageHeader.tsx': replaced('{title}</h1>', '{title}, edited</h1>'),
    },
    isSeen: (page, seen) => expect(headerTitle(page)).toHaveText(seen ? 'Catalog, edited' : 'Catalog'),
  },
  {
    name: 'a component within an exposed one',
    changes: { 'apps/catalog/src/CategoryFilter.tsx': replaced('name="All"', 'name="All of them"') },
    isSeen: (page, seen) =>
      expect(page.getByRole('link', { name: 'All of them', exact: true })).toBeVisible({ visible: seen }),
  },
  {
    name: 'a component of the layout',
    changes: { 'apps/shell/src/Footer.tsx': replaced('from small workshops', 'from the smallest workshops') },
    isSeen: text('from the smallest workshops'),
  },
  {
    name: 'a plain module',
    changes: { 'apps/catalog/src/result-text.ts': replaced("'products'", "'pieces'") },
    isSeen: (page, seen) =>
      expect(page.getByRole('status').filter({ hasText: /^\d+/ })).toHaveText(seen ? /pieces/ : /products/),
  },
  {
    name: 'an exposed plain module that another app loads by name',
    changes: {
      'apps/catalog/src/search.ts': replaced(
        'export const search:',
        'export const search: typeof own = async (...given) =>\n' +
          '  (await own(...given)).map(found => ({ ...found, name: `${found.name}, found` }));\n\nconst own:',
      ),
    },
    isSeen: (page, seen) =>
      expect(page.getByRole('option').first()).toHaveText(seen ? /, found/ : /^(?!.*, found)/),
  },
  {
    name: 'an exposed picture that another app imports',
    changes: { 'apps/component-library/src/logo.svg': replaced('</svg>', '<!-- edited --></svg>') },
    isSeen: (page, seen) =>
      expect
        .poll(() => page.locator('header img').first().evaluate(contentOf))
        .toEqual(seen ? expect.stringContaining('edited') : expect.not.stringContaining('edited')),
  },
  {
    name: 'a CSS module',
    changes: {
      'apps/component-library/src/PageHeader.module.css': replaced(
        '.title {',
        '.title {\n    color: rgb(1, 2, 3);',
      ),
    },
    isSeen: (page, seen) =>
      seen
        ? expect(headerTitle(page)).toHaveCSS('color', 'rgb(1, 2, 3)')
        : expect(headerTitle(page)).not.toHaveCSS('color', 'rgb(1, 2, 3)'),
  },
  {
    name: 'an exposed global style sheet',
    changes: {
      'apps/component-library/src/tokens.css': replaced('--weft-space-6: 32px', '--weft-space-6: 41px'),
    },
    isSeen: (page, seen) =>
      expect(page.locator('div:has(> div > h1)')).toHaveCSS('margin-bottom', seen ? '41px' : '32px'),
  },
  {
    name: 'JSON',
    changes: { 'apps/catalog/src/categories.json': replaced('"Lighting"', '"Lamps and light"') },
    isSeen: (page, seen) =>
      expect(page.getByRole('link', { name: 'Lamps and light' })).toBeVisible({ visible: seen }),
  },
  {
    name: 'a hook',
    changes: {
      'apps/catalog/src/use-list-state.ts': replaced(
        'readListState(useSearch());',
        "{ ...readListState(useSearch()), category: 'seating' as const };",
      ),
    },
    isSeen: (page, seen) =>
      expect(page.getByRole('status').filter({ hasText: /^\d+/ })).toHaveText(
        seen ? /in Seating/ : /products$/,
      ),
  },
  {
    name: 'a module deep in the data',
    changes: { 'apps/catalog/src/products/tableware.ts': replaced("'Morning Mug'", "'Mug of Noon'") },
    isSeen: (page, seen) =>
      expect(page.getByRole('link', { name: 'Mug of Noon' })).toBeVisible({ visible: seen }),
  },
  {
    name: 'a new file',
    changes: {
      'apps/catalog/src/Extra.tsx': 'export const Extra = () => <p>A line of a new file</p>;\n',
      'apps/catalog/src/ProductList.tsx': source =>
        source
          .replace('import { ListControls }', "import { Extra } from './Extra';\nimport { ListControls }")
          .replace('<CategoryFilter', '<Extra />\n      <CategoryFilter'),
    },
    isSeen: text('A line of a new file'),
  },
];

async function contentOf(image: SVGElement | HTMLElement): Promise<string> {
  const { src } = image as HTMLImageElement;
  return src.startsWith('data:') ? decodeURIComponent(src) : (await fetch(src)).text();
}
