import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'order-host',
  exposes: {},
  remotes: ['order-middle'],
  devPort: 4101,
});
