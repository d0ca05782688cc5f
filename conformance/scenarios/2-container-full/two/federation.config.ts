import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'two',
  app: '../../App.js',
  exposes: { './self': './src/self.js', './check': './src/check.js' },
  remotes: ['one'],
  shared: {
    'fibre-2': { shareKey: 'fibre', requiredVersion: '^2' },
    'fibre-singleton': { import: false, shareKey: 'fibre', requiredVersion: '^2', singleton: true },
  },
  devPort: 4303,
});
