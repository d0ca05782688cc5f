import { join } from 'node:path';
import webpack from 'webpack';
import type { AppDefinition } from '../definition/app-definition.js';
import { temporaryFolder, writeFiles } from '../fixtures/temporary-folder.js';
import { RemoteImportsPlugin } from './remote-imports-plugin.js';

const folder = temporaryFolder({ 'garden/federation.config.ts': '' });
let number = 0;

const neighbour = (name: string, exposes?: AppDefinition['exposes']) => ({
  directory: join(folder, name),
  definition: { name, exposes, devPort: 4000 } satisfies AppDefinition,
});
const garden = neighbour('garden', { './Card': './src/Card.tsx', './prices.json': './src/prices.json' });
const market = {
  name: 'market',
  remotes: ['garden', 'elsewhere'],
  shared: { react: '^19.0.0' } as Record<string, string>,
};

/** What a build of market says that has one line of code. All that is not there is taken for a module of another app. */
async function build(
  code: string,
  { app = market, apps = [garden, neighbour('empty'), neighbour('market')] } = {},
) {
  const context = join(folder, `build-${number++}`);
  writeFiles(context, { 'index.js': code, 'node_modules/tool/index.js': "import 'garden/Nothing';" });
  const compiler = webpack({
    mode: 'none',
    context,
    entry: './index.js',
    externals: [
      ({ request = '' }, done) => (/^[.\w]+\/(index|tool)/.test(request) ? done() : done(undefined, '0')),
    ],
    output: { path: join(context, 'dist') },
    plugins: [new RemoteImportsPlugin(app, async () => apps)],
  });
  const { compilation } = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats as webpack.Stats))),
  );
  await new Promise(resolve => compiler.close(resolve));
  return {
    errors: compilation.errors.map(({ message }) =>
      message.replace(/^Module not found: DefinitionError: /, '').split('\n'),
    ),
    watched: [...compilation.fileDependencies],
  };
}

it('fails on a module that the other app does not expose, in three lines that name the nearest', async () => {
  const { errors } = await build("import Card from 'garden/card';");
  expect(errors).toEqual([
    [
      '"market" imports "garden/card", which "garden" does not expose.',
      '  Why: The nearest that "garden" exposes is "garden/Card".',
      `  To do: Correct the name, or add './card' to exposes in federation.config.ts of "garden".`,
    ],
  ]);
});

it('lists what there is, where nothing is near', async () => {
  const { errors } = await build("import 'garden/Fountain'; import 'empty/Thing';", {
    app: { ...market, remotes: ['garden', 'empty'] },
  });
  expect(errors.map(([, why]) => why)).toEqual([
    '  Why: "garden" exposes Card, prices.json.',
    '  Why: "empty" exposes nothing.',
  ]);
});

it('fails on an app that is not among the remotes', async () => {
  const { errors } = await build("import Card from 'garden/Card';", { app: { ...market, remotes: [] } });
  expect(errors).toEqual([
    [
      '"market" imports "garden/Card", and "garden" is not among its remotes.',
      expect.stringContaining('`remotes` of federation.config.ts'),
      expect.stringContaining(`Add 'garden' to remotes in federation.config.ts of "market"`),
    ],
  ]);
});

it.each([
  ['a dynamic import', "import('garden/Cart');"],
  ['a re-export', "export { Card } from 'garden/Cart';"],
])('fails on %s, too', async (_, code) => {
  expect((await build(code)).errors).toHaveLength(1);
});

it('has the description of the other app watched, for when it is mended there', async () => {
  const description = join(folder, 'garden/federation.config.ts');
  expect((await build("import 'garden/Cart';")).watched).toContain(description);
  expect((await build("import 'garden/Card';")).watched).not.toContain(description);
});

it.each([
  ['what is exposed', "import 'garden/Card'; import 'garden/prices.json';"],
  ['an app that is not of this workspace', "import 'elsewhere/Thing';"],
  ['a package that the app has', "import 'react/jsx-runtime';"],
  ['packages of others', "import './node_modules/tool/index.js';"],
  ['a folder of its own name', "import 'market/Thing';"],
  ['files, and packages without a path', "import './garden/Cart'; import 'garden';"],
])('leaves alone %s', async (_, code) => {
  expect((await build(code)).errors).toEqual([]);
});

it('leaves alone a package of the name of an app, where the app has it', async () => {
  const app = { ...market, shared: { garden: '^1.0.0' } };
  expect((await build("import 'garden/Cart';", { app })).errors).toEqual([]);
});
