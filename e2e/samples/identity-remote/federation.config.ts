import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'identity-remote',
  exposes: { './reader': './src/reader.tsx' },
  remotes: ['identity-host'],
  devPort: 4105,
});
