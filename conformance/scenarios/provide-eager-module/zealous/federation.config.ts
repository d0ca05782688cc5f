import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'zealous',
  app: '../../App.js',
  exposes: { './copy': './src/copy.js' },
  shared: { fibre: { eager: true } },
  devPort: 4301,
});
