import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import type { Container } from '../fixtures/open-page.js';
import { HighestFirstPlugin } from './highest-first-plugin.js';

const fibre = (place: string, version: string) => ({
  [`${place}node_modules/fibre/package.json`]: JSON.stringify({ name: 'fibre', version }),
  [`${place}node_modules/fibre/index.js`]: `exports.version = '${version}';`,
});

const folder = temporaryFolder({
  'package.json': JSON.stringify({ dependencies: { fibre: '*' } }),
  'all.js': `import 'fibre'; import './old'; import './older'; import './between';`,
  'old/index.js': `import 'fibre';`,
  'older/index.js': `import 'fibre';`,
  'between/index.js': `import 'fibre';`,
  ...fibre('', '19.0.0'),
  ...fibre('old/', '9.2.0'),
  ...fibre('older/', '9.1.0'),
  ...fibre('between/', '18.3.1'),
});

/** The versions that a build has put into an empty share scope, in their order. */
async function registered(plugins: webpack.WebpackPluginInstance[]): Promise<string[]> {
  const dist = join(folder, `dist-${plugins.length}`);
  const { ModuleFederationPlugin } = webpack.container;
  const compiler = webpack({
    ...{ mode: 'none', target: 'node', context: folder, entry: {}, output: { path: dist } },
    plugins: [
      new ModuleFederationPlugin({
        ...{ name: 'app', filename: 'app.js', library: { type: 'commonjs-module' } },
        ...{ exposes: { './all': './all.js' }, shared: { fibre: { singleton: true } } },
      }),
      ...plugins,
    ],
  });
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(String(stats))) : resolve(),
    ),
  );
  const container = createRequire(join(dist, 'app.js'))('./app.js') as Container;
  const scope: Parameters<Container['init']>[0] = {};
  await container.init(scope);
  return Object.keys(scope.fibre ?? {});
}

it('has the highest of several versions registered first', async () => {
  await expect(registered([new HighestFirstPlugin()])).resolves.toEqual([
    ...['19.0.0', '18.3.1'],
    ...['9.2.0', '9.1.0'],
  ]);
});

it('is what makes it so', async () => {
  const [first] = await registered([]);
  expect(first).toBe('18.3.1');
});
