import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'two',
  app: '../../App.js',
  exposes: { './b': './src/b.js' },
  remotes: ['one'],
  devPort: 4302,
});
