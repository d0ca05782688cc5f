import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { RuleSetRule } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import type { ScopeOptions } from '../loaders/scope-loader.js';

const require = createRequire(import.meta.url);

/**
 * Style sheets as files. Class names of `*.module.css` carry the app, so that two apps never mean each other's; other style sheets hold only
 * inside the app's own parts of the page, but for those that it exposes, which are for everybody.
 */
export function styleRule({ name, mode, exposes }: App): RuleSetRule {
  const options: ScopeOptions = { app: name };
  const scope = `${fileURLToPath(new URL('../loaders/scope-loader.js', import.meta.url))}?${JSON.stringify(options)}`;
  const use = [MiniCssExtractPlugin.loader, cssLoader(name, mode)];
  const exposed = Object.values(exposes).filter(file => file.endsWith('.css'));
  return {
    test: /\.css$/,
    oneOf: [{ test: [/\.module\.css$/, ...exposed], use }, { use: [...use, scope] }],
    sideEffects: true,
  };
}

const cssLoader = (name: string, mode: App['mode']) => ({
  loader: require.resolve('css-loader'),
  options: {
    // What a style sheet imports is scoped as it is itself.
    importLoaders: 1,
    modules: {
      auto: true,
      // Every selector has a class of its own: `button` alone would mean the buttons of all apps.
      mode: 'pure',
      namedExport: false,
      exportLocalsConvention: 'as-is',
      localIdentHashSalt: name,
      localIdentName: mode === 'development' ? `${name}_[name]_[local]_[hash:base64:5]` : '[hash:base64:8]',
    },
  },
});
