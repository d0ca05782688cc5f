import { federation } from '@module-federation/vite';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { viteRemote } from '../../builds/vite-remote.mjs';

await build(viteRemote(vue(), federation, { name: 'mount_vue', exposes: { './mount': './src/mount.js' } }));
