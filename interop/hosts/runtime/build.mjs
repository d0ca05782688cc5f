import { build } from 'vite';

// No federation plugin: the runtime of that tool, in whatever a bundler makes.
await build({ logLevel: 'warn', base: './', build: { target: 'es2022' } });
