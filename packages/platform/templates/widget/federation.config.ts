import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'sample-app',
  title: 'Sample app',
  description: 'A widget for the pages of other apps.',
  exposes: { './Widget': './src/Widget.tsx' },
  devPort: 3999,
});
