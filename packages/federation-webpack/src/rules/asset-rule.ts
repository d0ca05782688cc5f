import type { RuleSetRule } from 'webpack';

/** Pictures and fonts as files of the app's own origin. */
export const assetRule: RuleSetRule = {
  test: /\.(svg|png|jpe?g|webp|avif|gif|woff2?)$/,
  type: 'asset/resource',
};
