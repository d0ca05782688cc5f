import type { AppDefinition } from './app-definition.js';
import { checkNeighbours, type LocatedDefinition } from './check-neighbours.js';
import { DefinitionError } from './definition-error.js';

const located = (
  name: string,
  devPort: number,
  path?: string,
  directory = `/apps/${name}`,
): LocatedDefinition => ({
  directory,
  definition: {
    name,
    devPort,
    ...(path ? { page: { path, module: './Page', title: name } } : {}),
  } satisfies AppDefinition,
});

const shell = located('shell', 3000);
const catalog = located('catalog', 3001, '/catalog');
const workspace = [shell, catalog, located('checkout', 3002, '/checkout')];

function mistakeOf(app: LocatedDefinition, neighbours = workspace): string[] {
  try {
    checkNeighbours(app, neighbours);
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionError);
    const lines = (error as Error).message.split('\n');
    expect(lines).toEqual([
      expect.anything(),
      expect.stringMatching(/^ {2}Why: \S/),
      expect.stringMatching(/^ {2}To do: \S/),
    ]);
    return lines;
  }
  throw new Error('no mistake was found');
}

it('accepts an app of its own name, port and path, new or known', () => {
  expect(() => checkNeighbours(catalog, workspace)).not.toThrow();
  expect(() => checkNeighbours(located('account', 3003, '/account'), workspace)).not.toThrow();
  expect(() => checkNeighbours(located('account', 3003), [])).not.toThrow();
});

it('goes by the folder: an app may change its name', () => {
  expect(() =>
    checkNeighbours({ ...located('shop', 3001, '/catalog'), directory: '/apps/catalog' }, workspace),
  ).not.toThrow();
});

it('refuses the name of a neighbour, and names both folders', () => {
  const [what, why] = mistakeOf(located('catalog', 3009, '/other', '/apps/catalog-2'));
  expect(what).toBe('Two apps are named "catalog".');
  expect(why).toContain('/apps/catalog-2 and /apps/catalog ');
});

it('refuses the port of a neighbour, and suggests one that nobody has', () => {
  const [what, , todo] = mistakeOf(located('account', 3001));
  expect(what).toBe('Apps "account" and "catalog" both use port 3001.');
  expect(todo).toContain('such as 3003.');
});

it('suggests a port that exists, whatever the others have', () => {
  const last = located('last', 65_535);
  expect(mistakeOf(located('account', 65_535), [last])[2]).toContain('such as 3000.');
  expect(mistakeOf(located('account', 65_535), [last, shell])[2]).toContain('such as 3001.');
});

it('refuses the page path of a neighbour', () => {
  const [what] = mistakeOf(located('account', 3003, '/checkout'));
  expect(what).toBe('Apps "account" and "checkout" both offer a page at /checkout.');
});

it('takes apps without a page as no clash', () => {
  expect(() => checkNeighbours(located('account', 3003), [shell, located('tools', 3004)])).not.toThrow();
});
