import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'shell',
  title: 'Weft Goods',
  exposes: { './Layout': './src/Layout.tsx' },
  remotes: ['component-library', 'catalog', 'checkout'],
  devPort: 3000,
});
