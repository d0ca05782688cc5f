import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'zero',
  app: '../../App.js',
  exposes: { './component': './src/component.js', './check': './src/check.js' },
  devPort: 4301,
});
