import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'style-wool',
  exposes: {
    './Panel': './src/Panel.tsx',
    './tokens.css': './src/tokens.css',
  },
  remotes: ['style-ink'],
  devPort: 4107,
});
