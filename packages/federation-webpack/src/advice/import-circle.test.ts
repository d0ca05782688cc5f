import { pretendManifests } from '../fixtures/pretend-manifests.js';
import { adviseOnCircle, findCircle } from './import-circle.js';

const importsOf = (imports: Record<string, string[]>) => async (module: string) => imports[module] ?? [];

describe('a circle of imports', () => {
  it.each([
    ['of two', { a: ['b'], b: ['a'] }, ['a', 'b']],
    ['of three, on one of several ways', { a: ['x', 'b'], x: ['y'], b: ['c'], c: ['a'] }, ['a', 'b', 'c']],
    ['of one', { a: ['a'] }, ['a']],
    ['is none where nothing leads back', { a: ['b', 'c'], b: ['c'], c: [] }, undefined],
    ['is none of a module that only leads to one', { a: ['b'], b: ['c'], c: ['b'] }, undefined],
  ])('%s', async (_, imports, circle) => {
    expect(await findCircle('a', importsOf(imports as Record<string, string[]>))).toEqual(circle);
  });

  it('asks for what a module imports once', async () => {
    const asked = jest.fn(importsOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }));
    await findCircle('a', asked);
    expect(asked.mock.calls.flat()).toEqual(['a', 'b', 'd', 'c']);
  });
});

describe('advice', () => {
  const page = pretendManifests({
    shell: { Layout: { remotes: ['catalog/search'] } },
    catalog: { search: { remotes: ['shell/Layout'] }, alone: { remotes: ['gone/Thing'] } },
    ring: {
      a: { remotes: ['ring/b'] },
      b: { remotes: ['ring/c'] },
      c: { remotes: ['ring/a'] },
      self: { remotes: ['ring/self'] },
    },
  });

  it('names the modules and an import to make dynamic: the same, whichever is looked at', async () => {
    const text =
      'catalog/search and shell/Layout wait for each other: each imports the next one statically, so none of them comes. ' +
      "Make one of the imports dynamic, such as: await loadRemote('shell/Layout').";
    expect(await adviseOnCircle('catalog/search', page)).toBe(text);
    expect(await adviseOnCircle('shell/Layout', page)).toBe(text);
  });

  it('names all of a longer circle', async () => {
    expect(await adviseOnCircle('ring/b', page)).toMatch(/^ring\/a, ring\/b and ring\/c wait/);
  });

  it('of a module that imports itself is to import the file', async () => {
    expect(await adviseOnCircle('ring/self', page)).toMatch(/^ring\/self waits for itself/);
  });

  it('is none where there is no circle, or no manifest that tells', async () => {
    expect(await adviseOnCircle('catalog/alone', page)).toBeUndefined();
    expect(await adviseOnCircle('gone/Thing', page)).toBeUndefined();
  });
});
