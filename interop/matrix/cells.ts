/** One side of a cell: a build of a tool. */
export interface Side {
  /** Where it is, below `interop`. */
  folder: string;
  title: string;
  /** The packages whose versions say what it is made with. */
  tools: readonly string[];
}

/** How a container is taken where it is not by the manifest. */
export interface Entry {
  file: string;
  global: string;
  type: 'global' | 'module';
}

export interface Cell {
  host: Side;
  remote: Side;
  /** Taken by its entry. @default by its manifest */
  entry?: Entry;
}

const ours = (folder: string): Side => ({ folder, title: 'Weft', tools: [] });

const webpack = ['webpack'];
const enhanced = ['@module-federation/enhanced', 'webpack'];
const PLAIN = 'webpack `ModuleFederationPlugin`';
const ENHANCED = '`@module-federation/enhanced`, webpack';

const remotes = {
  plain: { folder: 'remotes/plain-webpack', title: PLAIN, tools: webpack },
  enhanced: { folder: 'remotes/enhanced-webpack', title: ENHANCED, tools: enhanced },
  rspack: {
    folder: 'remotes/enhanced-rspack',
    title: '`@module-federation/enhanced`, Rspack',
    tools: ['@module-federation/enhanced', '@rspack/core'],
  },
  vite: {
    folder: 'remotes/vite',
    title: '`@module-federation/vite`',
    tools: ['@module-federation/vite', 'vite'],
  },
};

const hosts: Side[] = [
  { folder: 'hosts/plain-webpack', title: PLAIN, tools: webpack },
  { folder: 'hosts/enhanced-webpack', title: ENHANCED, tools: enhanced },
  {
    folder: 'hosts/runtime',
    title: '`@module-federation/runtime`, Vite without a plugin',
    tools: ['@module-federation/runtime', 'vite'],
  },
];

const script = (global: string): Entry => ({ file: 'remoteEntry.js', global, type: 'global' });
const host = ours('apps/ours-host');

/** Every pair of host and remote that is tried. */
export const cells: Cell[] = [
  { host, remote: remotes.plain, entry: script('plain_webpack') },
  { host, remote: remotes.enhanced },
  { host, remote: remotes.enhanced, entry: script('enhanced_webpack') },
  { host, remote: remotes.rspack },
  { host, remote: remotes.rspack, entry: script('enhanced_rspack') },
  { host, remote: remotes.vite },
  { host, remote: remotes.vite, entry: { file: 'remoteEntry.js', global: 'vite_remote', type: 'module' } },
  { host, remote: ours('apps/ours-remote') },
  ...hosts.map(host => ({ host, remote: ours('apps/ours-remote') })),
];
