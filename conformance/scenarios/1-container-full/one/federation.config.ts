import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'one',
  app: '../../App.js',
  exposes: { './check': './src/check.js' },
  remotes: ['zero'],
  devPort: 4302,
});
