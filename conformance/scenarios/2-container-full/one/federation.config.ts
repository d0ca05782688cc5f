import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'one',
  app: '../../App.js',
  exposes: { './component': './src/component.js' },
  remotes: ['zero'],
  devPort: 4302,
});
