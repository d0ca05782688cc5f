// Makes dist/page.global.js: the runtime of a page as one classic script, so that HTML can load it ahead of the host's entry.
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const dist = fileURLToPath(new URL('dist/', import.meta.url));

const compiler = webpack({
  mode: 'production',
  devtool: false,
  entry: `${dist}page-script.js`,
  output: { path: dist, filename: 'page.global.js', iife: true },
  target: ['web', 'es2022'],
});

compiler.run((error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) {
    console.error(stats.toString('errors-only'));
    process.exitCode = 1;
  }
});
