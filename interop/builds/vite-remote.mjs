/** How Vite builds a remote, in the folder of the script that is running: `plugin` is that of a framework. */
export const viteRemote = (plugin, federation, { name, exposes, shared = {} }) => ({
  logLevel: 'warn',
  base: './',
  build: { target: 'es2022' },
  plugins: [
    plugin,
    federation({ name, filename: 'remoteEntry.js', manifest: true, exposes, shared, dts: false }),
  ],
});
