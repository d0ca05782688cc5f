import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'guest',
  app: '../../App.js',
  exposes: { './module': './src/module.js' },
  devPort: 4301,
});
