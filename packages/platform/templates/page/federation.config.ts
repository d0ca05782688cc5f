import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'sample-app',
  exposes: { './SampleAppPage': './src/SampleAppPage.tsx' },
  page: { path: '/sample-path', module: './SampleAppPage', title: 'Sample app', position: 99 },
  remotes: ['component-library'],
  devPort: 3999,
});
