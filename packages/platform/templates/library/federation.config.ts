import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'sample-app',
  title: 'Sample app',
  description: 'Components for other apps, each with its variants.',
  exposes: {
    './Avatar': './src/Avatar.tsx',
    './Meter': './src/Meter.tsx',
  },
  devPort: 3999,
});
