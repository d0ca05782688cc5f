import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'middle',
  app: '../../App.js',
  exposes: { './shared': './src/shared.js', './not-shared': './src/not-shared.js' },
  remotes: ['deep'],
  devPort: 4302,
});
