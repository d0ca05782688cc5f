import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'order-far',
  exposes: { './deep': './src/deep.ts' },
  remotes: [],
  devPort: 4103,
});
