import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RuleSetRule } from 'webpack';
import type { App } from '../definition/resolve-app.js';

const require = createRequire(import.meta.url);

/** TypeScript without type checks: those run beside the build, not in its hot path. */
export const typescriptRule = ({ directory, mode }: App): RuleSetRule => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: require.resolve('ts-loader'),
  options: {
    transpileOnly: true,
    configFile: join(directory, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      module: 'ESNext',
      jsx: mode === 'development' ? 'react-jsxdev' : 'react-jsx',
      sourceMap: true,
    },
    getCustomTransformers: () => (mode === 'development' ? { before: [refreshTransformer()] } : {}),
  },
});

const refreshTransformer = () =>
  (require('react-refresh-typescript') as { default: () => unknown }).default();
