import { fileURLToPath } from 'node:url';
import type { RuleSetRule } from 'webpack';

/** Development only. */
export const effectsRule: RuleSetRule = {
  test: /react-dom[\\/]cjs[\\/]react-dom-client\.development\.js$/,
  loader: fileURLToPath(new URL('../loaders/effects-loader.js', import.meta.url)),
};
