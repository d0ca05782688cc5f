import { inspect } from 'node:util';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import type { AppDefinition } from './app-definition.js';
import { checkDefinition } from './check-definition.js';
import { DefinitionError } from './definition-error.js';

const folder = temporaryFolder({ 'src/App.tsx': '', 'src/Main.tsx': '', 'src/CatalogPage.tsx': '' });

const good: AppDefinition = {
  name: 'catalog',
  exposes: { './CatalogPage': './src/CatalogPage.tsx' },
  page: { path: '/catalog', module: './CatalogPage', title: 'Catalog' },
  remotes: ['component-library', 'checkout'],
  devPort: 3001,
};

/** The three lines of the mistake in a definition. */
function mistakeOf(change: Partial<AppDefinition>): string[] {
  try {
    checkDefinition({ ...good, ...change }, folder);
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionError);
    return (error as Error).message.split('\n');
  }
  throw new Error('no mistake was found');
}

it('accepts a good definition, and the least that one may say', () => {
  expect(() => checkDefinition(good, folder)).not.toThrow();
  expect(() => checkDefinition({ name: 'a', devPort: 65_535 }, folder)).not.toThrow();
  expect(() => checkDefinition({ ...good, app: './src/Main.tsx' }, folder)).not.toThrow();
  const override = { react: './src/Main.tsx', '@acme/kit/part': './src/Main.tsx' };
  const policy = { '*': { shared: 'host' as const }, cart: { shared: 'open' as const, override } };
  expect(() => checkDefinition({ ...good, policy }, folder)).not.toThrow();
});

const exposing = (name: string, file = './src/CatalogPage.tsx'): Partial<AppDefinition> => ({
  exposes: { './CatalogPage': './src/CatalogPage.tsx', [name]: file },
});
const pageAt = (path: string): Partial<AppDefinition> => ({
  page: { path, module: './CatalogPage', title: 'Catalog' },
});

const mistakes: [what: string, definition: Partial<AppDefinition>, says: string, todo: string][] = [
  ...['Catalog', '1st', 'my_app', 'my--app', 'app-', '-app', 'a/b', 'a b', ''].map(
    name =>
      [
        `the name "${name}"`,
        { name },
        `"${name}" is not usable as the name of an app.`,
        'Use lower-case',
      ] as [string, Partial<AppDefinition>, string, string],
  ),
  ['no name', { name: undefined }, '"undefined" is not usable', 'Use lower-case letters'],
  ['the name of a file of every build', { name: 'start' }, '"start" is not usable', 'such as "start-app"'],
  ['port 0', { devPort: 0 }, 'App "catalog" has the devPort 0.', 'federation.config.ts of "catalog"'],
  ['port 65536', { devPort: 65_536 }, 'has the devPort 65536.', 'Choose a free one'],
  ['half a port', { devPort: 3000.5 }, 'has the devPort 3000.5.', 'Choose a free one'],
  ['no port', { devPort: undefined }, 'has the devPort undefined.', 'Choose a free one'],
  [
    'an app file that is not there',
    { app: './src/Nope.tsx' },
    'has no file ./src/Nope.tsx.',
    'correct the path',
  ],
  [
    'an exposed file that is not there',
    exposing('./X', './src/X.tsx'),
    'has no file ./src/X.tsx.',
    'correct the path',
  ],
  ['an exposed name without "./"', exposing('Cart'), 'App "catalog" exposes "Cart".', 'Write "./Cart".'],
  ['an exposed name of the folder above', exposing('../Cart'), 'exposes "../Cart".', 'Write "./Cart".'],
  ['an exposed name of nothing', exposing('./'), 'App "catalog" exposes "./".', 'Write "./Module".'],
  [
    'itself as remote',
    { remotes: ['catalog'] },
    'App "catalog" lists the remote "catalog".',
    'Correct the entry',
  ],
  ['a remote twice', { remotes: ['cart', 'cart'] }, 'lists the remote "cart".', 'take it out'],
  [
    'a remote that is no name',
    { remotes: ['cart@http://x'] },
    'lists the remote "cart@http://x".',
    'Correct',
  ],
  [
    'a page of a module that is not exposed',
    { page: { path: '/x', module: './Other', title: 'X' } },
    'App "catalog" offers a page made by "./Other".',
    'Add "./Other" to "exposes", or name one of: ./CatalogPage.',
  ],
  [
    'a page where nothing is exposed',
    { exposes: {} },
    'offers a page made by "./CatalogPage".',
    'name one of: (nothing is exposed).',
  ],
  ...['/', 'catalog', '/catalog/', '/a?b', '/a#b', ''].map(
    path =>
      [
        `a page at "${path}"`,
        pageAt(path),
        `App "catalog" offers a page at "${path}".`,
        'Write a path such as "/catalog".',
      ] as [string, Partial<AppDefinition>, string, string],
  ),
  ...['Cart', 'catalog', '', '../cart'].map(
    app =>
      [
        `a policy for "${app}"`,
        { policy: { [app]: {} } },
        `App "catalog" has a policy for "${app}".`,
        'Correct the name',
      ] as [string, Partial<AppDefinition>, string, string],
  ),
  [
    'a policy that shares in a way that there is not',
    { policy: { cart: { shared: 'closed' as 'open' } } },
    `The policy of app "catalog" for "cart" says "shared: 'closed'".`,
    "Write { shared: 'open' }",
  ],
  [
    'a policy with an option that there is not',
    { policy: { '*': { overrides: {} } as object } },
    'for "*" says "overrides".',
    'override: { react:',
  ],
  [
    'an override of a file',
    { policy: { '*': { override: { './react': './src/Main.tsx' } } } },
    'The policy of app "catalog" for "*" overrides "./react".',
    'override: { react:',
  ],
  [
    'an override with a file that is not there',
    { policy: { cart: { override: { react: './src/older.ts' } } } },
    'App "catalog" has no file ./src/older.ts.',
    'correct the path',
  ],
];

it.each(mistakes)('refuses %s in three lines: what, why, what to do', (_what, definition, says, todo) => {
  expect(mistakeOf(definition)).toEqual([
    expect.stringContaining(says),
    expect.stringMatching(/^ {2}Why: \S/),
    expect.stringMatching(/^ {2}To do: \S/),
  ]);
  expect(mistakeOf(definition)[2]).toContain(todo);
});

it('tells the role of a missing file, and where it was looked for', () => {
  expect(mistakeOf({ app: './src/Nope.tsx' })[1]).toContain(
    `its "app" module, and ${folder}/src/Nope.tsx does not exist`,
  );
  expect(mistakeOf(exposing('./X', './X.tsx'))[1]).toContain('the module "./X" that it exposes');
});

it('is printed as its three lines, with nothing around them', () => {
  const error = new DefinitionError('what', 'why', 'todo');
  expect(inspect(error)).toBe('what\n  Why: why\n  To do: todo');
  expect(error.stack).toBe(error.message);
});
