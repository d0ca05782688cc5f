import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'main',
  app: '../../App.js',
  exposes: { './check': './src/check.js' },
  // Each consumer has the range that its own package.json says.
  shared: { fibre: { import: false, shareScope: 'loom', strictVersion: true, requiredVersion: undefined } },
  devPort: 4301,
});
