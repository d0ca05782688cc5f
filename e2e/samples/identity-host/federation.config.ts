import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'identity-host',
  exposes: { './store': './src/store.ts' },
  remotes: ['identity-remote'],
  devPort: 4104,
});
