import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '@weft/federation-runtime/manifest';

interface BuildOptions {
  app: string;
  /** Makes this build differ from others. */
  mark: string;
  /** More files of the build, by name. */
  files?: Record<string, string>;
  /** Apps that it takes modules from. */
  remotes?: string[];
  /** Place of its page in navigation. */
  position?: number;
  /** Modules that it exposes besides its page: `./Button`. */
  modules?: string[];
}

const HTML = (app: string) => `<!doctype html><html lang=en><head><meta charset=utf-8><title>${app}</title>
<script type=application/json id=weft-snapshot>{"apps":{}}</script><script defer src=/${app}.js></script></head>
<body><div id=root></div></body></html>`;

/** Writes a small build, as the build of an app leaves it in `dist`. */
export async function writeBuild(
  folder: string,
  { app, mark, files = {}, remotes = [], position, modules = [] }: BuildOptions,
) {
  await mkdir(folder, { recursive: true });
  const content: Record<string, string> = { [`${app}.js`]: `globalThis.${app} = "${mark}";\n`, ...files };
  const manifest = manifestOf(app, content, { remotes, position, modules });
  const all = { ...content, 'index.html': HTML(app), 'mf-manifest.json': JSON.stringify(manifest) };
  await Promise.all(Object.entries(all).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

function manifestOf(
  app: string,
  files: Record<string, string>,
  { remotes, position, modules }: { remotes: string[]; position?: number; modules: string[] },
): Manifest {
  const known = Object.entries(files).map(([name, text]) => [
    name,
    {
      integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
      bytes: Buffer.byteLength(text),
    },
  ]);
  return {
    id: app,
    name: app,
    metaData: {
      name: app,
      type: 'app',
      buildInfo: { buildVersion: '1.0.0', buildName: app },
      remoteEntry: { name: `${app}.js`, path: '', type: 'global' },
      globalName: `weft_${app.replaceAll('-', '_')}`,
      publicPath: 'auto',
    },
    shared: [],
    remotes: remotes.map(remote => ({
      federationContainerName: remote,
      moduleName: '*',
      alias: remote,
      entry: '*',
    })),
    exposes: [],
    weft: {
      format: 1,
      build: '1.0.0',
      scopes: ['default'],
      page: { path: `/${app}`, module: './Page', title: app, position },
      files: Object.fromEntries(known) as Manifest['weft']['files'],
      modules: Object.fromEntries(['./Page', ...modules].map(module => [module, NOTHING])),
      contract: 'contract.json' in files ? 'contract.json' : undefined,
    },
  };
}

const NOTHING = { js: [], css: [], remotes: [], shared: [] };
