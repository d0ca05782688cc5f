import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { temporaryFolder, writeFiles } from '../fixtures/temporary-folder.js';
import { RenderedModulesPlugin, renderedModules } from './rendered-modules-plugin.js';

const BINDINGS = '@weft/federation-runtime/react';
const IMPORTS = `import { Remote, useRemote } from '${BINDINGS}';
import { jsx } from 'react/jsx-runtime';
`;

const sources = temporaryFolder({});

/** What a build of some sources says that they render. */
async function renderedBy(files: Record<string, string>, concatenateModules = false): Promise<string[]> {
  const folder = mkdtempSync(join(sources, 'build-'));
  writeFiles(folder, files);
  const compiler = webpack({
    mode: 'none',
    context: folder,
    entry: './index.js',
    externals: [BINDINGS, 'react/jsx-runtime'],
    externalsType: 'module',
    experiments: { outputModule: true },
    output: { path: join(folder, 'dist'), module: true },
    optimization: { concatenateModules, usedExports: concatenateModules, providedExports: true },
    plugins: [new RenderedModulesPlugin()],
  });
  const compilation = await new Promise<webpack.Compilation>((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve((stats as webpack.Stats).compilation);
    }),
  );
  await new Promise(resolve => compiler.close(resolve));
  return renderedModules([...compilation.modules]);
}

it('finds the modules that sources render, in their order, each once', async () => {
  const source = `${IMPORTS}
export const A = () => jsx(Remote, { props: { module: 'no/Module' }, module: 'cart/Mini' });
export const B = () => [useRemote('plans/Plan'), jsx(Remote, { module: 'cart/Mini' })];`;
  expect(await renderedBy({ 'index.js': source })).toEqual(['cart/Mini', 'plans/Plan']);
});

it('finds those that are mounted', async () => {
  const source = `import { Mount } from '${BINDINGS}';
import { jsx } from 'react/jsx-runtime';
export const A = () => jsx(Mount, { module: 'clock/face', props: {} });`;
  expect(await renderedBy({ 'index.js': source })).toEqual(['clock/face']);
});

it('says of a name that is not in the source that it is the page of the route', async () => {
  const source = `${IMPORTS}export const A = ({ page }) => jsx(Remote, { module: page.module });`;
  expect(await renderedBy({ 'index.js': source })).toEqual(['*']);
});

it('leaves out what is not for the first sight', async () => {
  const source = `${IMPORTS}export const A = () => jsx(Remote, { module: 'cart/Mini', loading: 'lazy' });`;
  expect(await renderedBy({ 'index.js': source })).toEqual([]);
});

it('goes by what was imported, not by names', async () => {
  const source = `import { Remote as Part } from '${BINDINGS}';
import { jsx } from 'react/jsx-runtime';
const Remote = () => null;
export const A = () => [jsx(Remote, { module: 'no/Module' }), jsx(Part, { module: 'cart/Mini' })];`;
  expect(await renderedBy({ 'index.js': source })).toEqual(['cart/Mini']);
});

it('looks into modules that webpack has made one', async () => {
  const files = {
    'index.js': `export * from './a.js'; export * from './b.js';`,
    'a.js': `${IMPORTS}export const A = () => jsx(Remote, { module: 'cart/Mini' });`,
    'b.js': `${IMPORTS}export const B = () => jsx(Remote, { module: 'cart/Add' });`,
  };
  // Which of the two comes first is the clock's.
  expect((await renderedBy(files, true)).sort()).toEqual(['cart/Add', 'cart/Mini']);
});
