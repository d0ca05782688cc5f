import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'catalog',
  description:
    'Everything that Weft Goods sells: lamps, chairs, mugs and more, made well, to be kept for long.',
  exposes: {
    './CatalogPage': './src/CatalogPage.tsx',
    './FeaturedProducts': './src/FeaturedProducts.tsx',
    './ProductPicture': './src/ProductPicture.tsx',
    './categories.json': './src/categories.json',
    './search': './src/search.ts',
  },
  page: { path: '/catalog', module: './CatalogPage', title: 'Catalog', position: 1 },
  remotes: ['component-library', 'checkout', 'shell'],
  devPort: 3001,
});
