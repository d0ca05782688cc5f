import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'main',
  app: '../../App.js',
  exposes: { './check': './src/check.js' },
  shared: {
    './src/file-1.js': { shareKey: 'file-1', shareScope: 'loom' },
    './src/file-2.js': { shareKey: 'file', version: '1.1.9', shareScope: 'wool' },
    './src/file-3.js': { shareKey: 'file', version: '1.3.0', shareScope: 'wool' },
  },
  devPort: 4301,
});
