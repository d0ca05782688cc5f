import { federation } from '@module-federation/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { viteRemote } from '../../builds/vite-remote.mjs';

const exposes = { './mount': './src/mount.svelte.js' };
await build(viteRemote(svelte({ configFile: false }), federation, { name: 'mount_svelte', exposes }));
