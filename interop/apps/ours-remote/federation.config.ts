import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'ours-remote',
  exposes: { './Widget': './src/Widget.tsx', './Throws': './src/Throws.ts' },
  devPort: 4301,
});
