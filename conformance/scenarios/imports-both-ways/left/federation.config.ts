import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'left',
  app: '../../App.js',
  exposes: { './left': './src/left.js', './check': './src/check.js' },
  remotes: ['right'],
  devPort: 4301,
});
