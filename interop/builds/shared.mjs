/** What hosts and remotes share, as plugins of module federation take it. */
export const shared = {
  react: { singleton: true, requiredVersion: '^19.3.1' },
  'react-dom': { singleton: true, requiredVersion: '^19.3.1' },
  'interop-store': { singleton: true, requiredVersion: '^1.0.0' },
};

/** What the remotes expose; files as seen from a folder beside `src`. */
export const exposes = {
  './Widget': '../src/Widget.js',
  './Throws': '../src/Throws.js',
};
