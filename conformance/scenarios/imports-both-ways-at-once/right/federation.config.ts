import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'right',
  app: '../../App.js',
  exposes: { './right': './src/right.js' },
  remotes: ['left'],
  devPort: 4302,
});
