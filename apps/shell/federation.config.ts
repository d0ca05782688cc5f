import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'shell',
  title: 'Weft Goods',
  description:
    'Lamps, chairs, mugs and rugs from small workshops: good things for the home, made to last and to be mended.',
  exposes: { './Layout': './src/Layout.tsx' },
  remotes: ['component-library', 'catalog', 'checkout'],
  devPort: 3000,
});
