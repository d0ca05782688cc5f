import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'part-00',
  exposes: { './Part': './src/Part.tsx' },
  remotes: [],
  devPort: 4107,
});
