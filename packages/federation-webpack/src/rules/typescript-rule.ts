import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleSetRule } from 'webpack';
import type { App } from '../definition/resolve-app.js';

const require = createRequire(import.meta.url);

/** TypeScript without type checks: those run beside the build, not in its hot path. */
export const typescriptRule = ({ name, directory, mode }: App): RuleSetRule => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: [
    ...(mode === 'development' ? [{ loader: USES_LOADER, options: { app: name } }] : []),
    {
      loader: require.resolve('ts-loader'),
      options: {
        transpileOnly: true,
        configFile: join(directory, 'tsconfig.json'),
        compilerOptions: {
          noEmit: false,
          module: 'ESNext',
          // In development too: it is the one that apps share.
          jsx: 'react-jsx',
          sourceMap: true,
        },
        getCustomTransformers: () => (mode === 'development' ? { before: [refreshTransformer()] } : {}),
      },
    },
  ],
});

const USES_LOADER = fileURLToPath(new URL('../loaders/uses-loader.js', import.meta.url));

const refreshTransformer = () =>
  (require('react-refresh-typescript') as { default: () => unknown }).default();
