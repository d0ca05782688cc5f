import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'checkout',
  description: 'Your cart at Weft Goods, and the way to order what is in it.',
  exposes: {
    './CheckoutPage': './src/CheckoutPage.tsx',
    './MiniCart': './src/MiniCart.tsx',
    './AddToCart': './src/AddToCart.tsx',
    './cart': './src/cart.ts',
    './card-check.wasm': './src/card-check.wasm',
    './countries.json': './src/countries.json',
  },
  page: { path: '/checkout', module: './CheckoutPage', title: 'Cart', position: 2 },
  remotes: ['component-library', 'catalog', 'shell'],
  devPort: 3002,
});
