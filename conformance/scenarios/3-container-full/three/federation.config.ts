import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'three',
  app: '../../App.js',
  exposes: { './check': './src/check.js' },
  remotes: ['two'],
  devPort: 4302,
});
