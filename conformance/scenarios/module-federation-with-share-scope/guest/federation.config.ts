import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'guest',
  app: '../../App.js',
  exposes: { './copy': './src/copy.js' },
  shared: { fibre: { shareScope: 'loom' } },
  devPort: 4301,
});
