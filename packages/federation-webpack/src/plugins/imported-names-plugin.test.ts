import { join } from 'node:path';
import webpack from 'webpack';
import { evaluate } from '../fixtures/run-node.js';
import { temporaryFolder, writeFiles } from '../fixtures/temporary-folder.js';
import { ImportedNamesPlugin } from './imported-names-plugin.js';

const folder = temporaryFolder({});
let number = 0;

/** An import as the page hears of it; of what is exported the names. */
interface Heard {
  user: string;
  module: string;
  names: string[];
  exports: string[];
}

/** Builds sources that use modules of the app `garden`, evaluates `user.js`, and gives what the page hears. */
async function heard(files: Record<string, string>): Promise<Heard[]> {
  const context = join(folder, `build-${number++}`);
  const output = join(context, 'dist');
  writeFiles(context, { 'index.js': "globalThis.done = import('./user.js');", ...files });
  const compiler = webpack({
    mode: 'development',
    target: 'node',
    context,
    entry: './index.js',
    output: { path: output },
    plugins: [
      new webpack.container.ModuleFederationPlugin({
        name: 'market',
        remotes: { garden: 'promise globalThis.garden' },
      }),
      new ImportedNamesPlugin({ remotes: ['garden'] }),
    ],
  });
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    }),
  );
  await new Promise(resolve => compiler.close(resolve));
  return evaluate(pageCode(join(output, 'main.js')));
}

const pageCode = (file: string) => `
const module = { __esModule: true, Price: () => '1', total: 2 };
globalThis.garden = Promise.resolve({ init() {}, get: async () => () => module });
await import(${JSON.stringify(file)});
await globalThis.done.catch(() => {});
const heard = globalThis[Symbol.for('weft.imports.1')] ?? [];
console.log(JSON.stringify(heard.map(found => ({ ...found, exports: Object.keys(found.exports) }))));`;

const exports = ['__esModule', 'Price', 'total'];

it('has the page hear of imported names, beside what the module exports', async () => {
  const found = await heard({
    'user.js': "import { Pirce, total as all } from 'garden/Price'; export const a = [Pirce, all];",
  });
  expect(found).toEqual([{ user: 'user.js', module: 'garden/Price', names: ['Pirce', 'total'], exports }]);
}, 20_000);

it('tells of each source, of default imports and re-exports, and of no namespace', async () => {
  const found = await heard({
    'user.js':
      "export * as all from 'garden/Price'; export * from './a.js'; export * from './b.js'; export * from './c.js';",
    'a.js': "import price from 'garden/Price'; export const a = price;",
    'b.js': "export { Price as b } from 'garden/Price';",
    'c.js': "import * as price from 'garden/Price'; export const c = Object.keys(price);",
  });
  expect(found.map(({ user, names }) => [user, names])).toEqual([
    ['a.js', ['default']],
    ['b.js', ['Price']],
  ]);
}, 20_000);

it('tells of a source that breaks over what is missing', async () => {
  const found = await heard({ 'user.js': "import { Pirce } from 'garden/Price'; Pirce();" });
  expect(found).toMatchObject([{ user: 'user.js', names: ['Pirce'] }]);
}, 20_000);

it('says nothing of what is the own', async () => {
  const found = await heard({
    'user.js': "import { a } from './garden.js'; export const b = a;",
    'garden.js': 'export const a = 1;',
  });
  expect(found).toEqual([]);
}, 20_000);
