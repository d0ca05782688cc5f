import webpack, { type Configuration } from 'webpack';

/** Runs webpack once; rejects with what it says of a failure. */
export const runWebpack = (configuration: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    const compiler = webpack(configuration, (error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      if (failure) return reject(failure);
      // What it remembers is written by then.
      compiler?.close(closed => (closed ? reject(closed) : resolve()));
    });
  });
