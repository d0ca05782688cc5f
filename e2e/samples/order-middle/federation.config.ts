import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'order-middle',
  exposes: { './middle': './src/middle.ts' },
  remotes: ['order-far'],
  devPort: 4102,
});
