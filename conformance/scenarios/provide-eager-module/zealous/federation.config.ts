import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'zealous',
  app: '../../App.js',
  exposes: { './copy': './src/copy.js', './singleton': './src/singleton.js' },
  shared: { fibre: { eager: true }, dye: { eager: true, singleton: true } },
  devPort: 4301,
});
