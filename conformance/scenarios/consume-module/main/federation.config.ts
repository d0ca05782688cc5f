import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'main',
  app: '../../App.js',
  exposes: { './check': './src/check.js' },
  shared: {
    package: { import: false, shareScope: 'loom', requiredVersion: false },
    '@scoped/package': { import: false, shareScope: 'loom', requiredVersion: false },
    'prefix/': { shareScope: 'loom', requiredVersion: false },
    './src/file-1.js': { shareKey: 'file-1', shareScope: 'loom' },
    './src/file-2.js': { shareKey: 'file-2', shareScope: 'loom' },
    'advanced-alias': { import: false, shareKey: 'advanced', shareScope: 'wool', requiredVersion: '^1.2.3' },
    'not-there': { import: false, shareScope: 'wool', requiredVersion: '^1.2.3' },
    throws: { import: false, shareScope: 'wool', requiredVersion: '^1.2.3' },
    rejects: { import: false, shareScope: 'wool', requiredVersion: '^1.2.3' },
    evaluation: { import: false, shareScope: 'wool', requiredVersion: '^1.2.3' },
    unsatisfied: { import: false, shareScope: 'wool', requiredVersion: '^1.2.3', strictVersion: true },
  },
  devPort: 4301,
});
