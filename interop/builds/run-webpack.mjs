/**
 * Builds for production, in the folder of the script that is running. `webpack`: any release of it, or Rspack, which has the same interface.
 * Rejects with the first errors.
 */
export function runWebpack(webpack, configuration) {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    context: process.cwd(),
    devtool: false,
    performance: false,
    ...configuration,
    output: { publicPath: 'auto', clean: true, path: `${process.cwd()}/dist`, ...configuration.output },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
}
