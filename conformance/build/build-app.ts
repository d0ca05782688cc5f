import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineApp, type AppConfiguration } from '@weft/federation-webpack';
import type { Format } from '../formats.ts';
import { runWebpack } from './run-webpack.ts';

/** Builds an app with the preset, for production; left out is only what makes files small and readable. */
export async function buildApp(directory: string, format: Format): Promise<void> {
  const { default: configure } = (await import(join(directory, 'federation.config.ts'))) as {
    default: AppConfiguration;
  };
  // webpack writes no file again whose name, with its hash, is there.
  await rm(join(directory, 'dist'), { recursive: true, force: true });
  const configuration = await defineApp({ ...configure.definition, format })(
    {},
    { mode: 'production', directory },
  );
  await runWebpack({
    ...configuration,
    devtool: false,
    optimization: { ...configuration.optimization, minimize: false },
    stats: 'errors-only',
  });
}
