import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'main',
  app: '../../App.js',
  exposes: { './check': './src/check.js' },
  shared: {
    yarn: { import: 'thread', requiredVersion: '^1.0.0' },
    './src/file.js': {},
    './src/remapped.js': { import: 'store', shareKey: 'store', requiredVersion: '^1.0.0' },
  },
  devPort: 4301,
});
