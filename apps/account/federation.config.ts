import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'account',
  description: 'Your account at Weft Goods: orders, addresses and cards.',
  exposes: { './AccountPage': './src/AccountPage.tsx' },
  page: { path: '/account', module: './AccountPage', title: 'Account', position: 3 },
  remotes: ['component-library', 'checkout', 'shell'],
  devPort: 3003,
});
