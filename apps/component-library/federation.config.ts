import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'component-library',
  title: 'Weft components',
  description: 'The components that the pages of Weft Goods are made of, each with its variants.',
  exposes: {
    './Badge': './src/Badge.tsx',
    './Button': './src/Button.tsx',
    './Card': './src/Card.tsx',
    './Dialog': './src/Dialog.tsx',
    './EmptyState': './src/EmptyState.tsx',
    './Icon': './src/Icon.tsx',
    './Notice': './src/Notice.tsx',
    './PageHeader': './src/PageHeader.tsx',
    './Pagination': './src/Pagination.tsx',
    './Price': './src/Price.tsx',
    './QuantityField': './src/QuantityField.tsx',
    './Rating': './src/Rating.tsx',
    './SelectField': './src/SelectField.tsx',
    './Skeleton': './src/Skeleton.tsx',
    './Table': './src/Table.tsx',
    './TextField': './src/TextField.tsx',
    './Toast': './src/Toast.tsx',
    './tokens.css': './src/tokens.css',
    './logo.svg': './src/logo.svg',
  },
  remotes: ['shell'],
  // The gallery needs no router and provides none. The layout of shell and the page inside it have to meet in one, so here the apps of
  // this repository share what they bring with each other.
  policy: {
    account: { shared: 'open' },
    catalog: { shared: 'open' },
    checkout: { shared: 'open' },
    shell: { shared: 'open' },
  },
  devPort: 3004,
});
