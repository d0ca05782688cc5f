import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'order-monolith',
  exposes: {},
  remotes: [],
  devPort: 4100,
});
