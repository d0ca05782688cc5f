import { join } from 'node:path';
import { parseContract, parseContractSources } from '@weft/federation-runtime/manifest';
import { createContract } from '../contract/create-contract.js';
import { sample } from '../fixtures/sample.js';
import { temporaryFolder, writeFiles } from '../fixtures/temporary-folder.js';

const market = sample('market');
const contract = parseContract(market.read('contract.json'));
const { files } = parseContractSources(market.read('contract-sources.json'));

it('writes the contract beside the build, and the manifest names it, with its integrity', () => {
  expect(market.manifest.weft.contract).toBe('contract.json');
  expect(Object.keys(market.manifest.weft.files)).toEqual(
    expect.arrayContaining(['contract.json', 'contract-sources.json']),
  );
});

it('has the declarations of what is exposed, and of all of the app that these import', () => {
  expect(Object.keys(contract.exposes)).toEqual(Object.keys(market.manifest.weft.modules).sort());
  for (const file of Object.values(contract.exposes).filter(path => path.endsWith('.ts')))
    expect(contract.declarations).toHaveProperty([file]);
});

it('is the same on every machine, whatever else of the app changes', () => {
  expect(sample('market', 'again').read('contract.json')).toBe(market.read('contract.json'));
  expect(sample('market', 'changed').read('contract.json')).toBe(market.read('contract.json'));
});

it('has the names that are used of other apps, and the code that uses them', () => {
  expect(Object.keys(contract.uses).every(id => id.startsWith('garden/'))).toBe(true);
  expect(Object.keys(contract.uses).length).toBeGreaterThan(0);
  const code = Object.values(files).join('\n');
  for (const id of Object.keys(contract.uses)) expect(code).toContain(id);
});

const OPTIONS = {
  ...{ module: 'esnext', target: 'es2022', moduleResolution: 'bundler', strict: true, composite: true },
  ...{ types: [], paths: { '@/*': ['./src/*'] } },
};

describe('an app', () => {
  const root = temporaryFolder(
    { 'outside.ts': 'export interface X { x: 1 }' },
    join(__dirname, '../../.samples-'),
  );
  let made = 0;

  const make = (sources: Record<string, string>, remotes: string[] = ['cart']) => {
    const directory = join(root, `app-${++made}`);
    writeFiles(directory, {
      'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, include: ['src'] }),
      'package.json': '{}',
      'src/App.ts': 'export const App = 1;',
      'src/cart.d.ts': `declare module 'cart/*';`,
      ...sources,
    });
    const exposes = { './A': join(directory, 'src/A.ts') };
    return createContract({
      name: 'a',
      directory,
      component: join(directory, 'src/App.ts'),
      exposes,
      remotes,
    });
  };

  it.each([
    [
      'a name, by which it is renamed',
      `import { cart as mine } from 'cart/cart';\nexport const a = mine;`,
      ['cart'],
    ],
    ['the default export', `import cart from 'cart/cart';\nexport const a = cart;`, ['default']],
    ['all of it', `import * as cart from 'cart/cart';\nexport const a = cart;`, ['*']],
    ['a type', `import type { Line } from 'cart/cart';\nexport type A = Line;`, ['Line']],
    ['a type in passing', `export type A = import('cart/cart').Line;`, ['Line']],
    ['what it passes on', `export { cart } from 'cart/cart';`, ['cart']],
    ['its effect', `import 'cart/cart';\nexport const a = 1;`, []],
    [
      'what it loads',
      `declare const loadRemote: (id: string) => Promise<{ cart: 1 }>;\nexport const a = async () => {\n  const { cart } = await loadRemote('cart/cart');\n  return cart;\n};`,
      ['cart'],
    ],
  ])('says that it uses %s', async (_, text, names) => {
    const made = await make({ 'src/A.ts': text });
    expect(made.contract.uses).toEqual({ 'cart/cart': names });
    expect(Object.keys(made.sources.files)).toContain('src/A.ts');
  });

  it('keeps the code that depends on others, also by an alias, and of the rest declarations', async () => {
    const { sources } = await make({
      'src/A.ts': `import { b } from '@/b';\nimport { plain } from './plain';\nexport const a = b + plain;`,
      'src/b.ts': `import { cart } from 'cart/cart';\nexport const b = cart;`,
      'src/plain.ts': 'export const plain: number = 1;',
      'src/unused.ts': `import 'cart/cart';`,
    });
    expect(Object.keys(sources.files)).toEqual(['src/A.ts', 'src/b.ts', 'src/cart.d.ts', 'src/plain.d.ts']);
    expect(sources.files['src/A.ts']).toContain(`from './b'`);
  });

  it('keeps what a worker of it does with others', async () => {
    const { sources, contract: made } = await make({
      'src/A.ts': `export const a = () => new Worker(new URL('./a.worker.ts', import.meta.url));`,
      'src/a.worker.ts': `import { cart } from 'cart/cart';\nconsole.log(cart);`,
    });
    expect(Object.keys(sources.files)).toContain('src/a.worker.ts');
    expect(made.uses).toEqual({ 'cart/cart': ['cart'] });
  });

  it('whose exposed module has a type of a file outside is refused, with the file and the next step', async () => {
    await expect(
      make({ 'src/A.ts': `import type { X } from '../../outside';\nexport type A = X;` }),
    ).rejects.toThrow(/src\/A\.d\.ts names a type of \.\.\/\.\.\/outside[^]*export it, or annotate it/);
  });
});
