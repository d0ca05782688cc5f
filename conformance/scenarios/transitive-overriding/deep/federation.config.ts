import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'deep',
  app: '../../App.js',
  exposes: { './shared': './src/shared.js', './not-shared': './src/not-shared.js' },
  shared: { dye: false },
  devPort: 4301,
});
