import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'one',
  app: '../../App.js',
  exposes: { './c': './src/c.js', './check': './src/check.js' },
  remotes: ['two'],
  devPort: 4301,
});
