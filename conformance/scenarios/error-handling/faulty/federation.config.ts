import { defineApp } from '@weft/federation-webpack';

export default defineApp({
  name: 'faulty',
  app: '../../App.js',
  exposes: { './evaluation': './src/evaluation.js', './sound': './src/sound.js' },
  devPort: 4301,
});
