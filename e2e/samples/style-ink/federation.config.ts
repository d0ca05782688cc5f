import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'style-ink',
  exposes: {
    './Panel': './src/Panel.tsx',
    './tokens.css': './src/tokens.css',
  },
  remotes: ['style-wool'],
  devPort: 4106,
});
