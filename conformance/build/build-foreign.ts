import { join } from 'node:path';
import type { Configuration } from 'webpack';
import { runWebpack } from './run-webpack.ts';

// The name of a policy that the pages of Weft allow.
const trustedTypes = { policyName: 'weft-webpack', onPolicyCreationFailure: 'continue' as const };

/** Builds an app that knows nothing of Weft: plain webpack, with its container in a global that is named after the app. */
export async function buildForeign(directory: string, output: string): Promise<void> {
  const { default: configuration } = (await import(join(directory, 'webpack.config.ts'))) as {
    default: Configuration;
  };
  await runWebpack({
    mode: 'production',
    target: ['web', 'es2022'],
    context: directory,
    devtool: false,
    ...configuration,
    output: {
      path: output,
      filename: 'container.js',
      publicPath: 'auto',
      trustedTypes,
      ...configuration.output,
    },
    optimization: { minimize: false },
    performance: false,
  });
}
