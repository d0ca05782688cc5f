import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'two',
  app: '../../App.js',
  exposes: { './copy': './src/copy.js' },
  devPort: 4301,
});
