import { federation } from '@module-federation/vite';
import { build } from 'vite';
import { exposes, shared } from '../../builds/shared.mjs';

await build({
  logLevel: 'warn',
  base: './',
  build: { target: 'es2022' },
  plugins: [
    federation({
      name: 'vite_remote',
      filename: 'remoteEntry.js',
      manifest: true,
      exposes,
      shared,
      dts: false,
    }),
  ],
});
