import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'main',
  app: '../../App.js',
  exposes: { './check': './src/check.js' },
  remotes: ['faulty', 'gone'],
  devPort: 4302,
});
