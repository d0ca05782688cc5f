import { CONTRACT, type Manifest } from '@weft/federation-runtime/manifest';
import type { Compilation, Compiler } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import { RUNTIME } from './page-plugin.js';
import { exposedModules, hostModule } from './exposed-modules.js';
import { integrityOf } from './integrity.js';
import { providedPackages } from './provided-packages.js';

/** The name under which hosts of the wider ecosystem look for a manifest. */
export const MANIFEST = 'mf-manifest.json';

// Hosts of other tools run the scripts that are listed there, beside the entry and without integrity values. A chunk hands itself over to an entry that
// has run: one that comes before it is lost. They load what a module needs by its container, which sees to all of that.
const NO_ASSETS = { js: { sync: [], async: [] }, css: { sync: [], async: [] } };

/** Writes the manifest: what this build says of itself, after every file has its final name and content. */
export class ManifestPlugin {
  constructor(private readonly app: App) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestPlugin', compilation => {
      compilation.hooks.processAssets.tap(
        { name: 'ManifestPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const text = JSON.stringify(manifestOf(this.app, compilation), undefined, 2);
          compilation.emitAsset(MANIFEST, new sources.RawSource(`${text}\n`));
        },
      );
    });
  }
}

function manifestOf(app: App, compilation: Compilation): Manifest {
  const { name, version, build, format, global, page, scopes, remotes } = app;
  const modules = exposedModules(compilation);
  const shared = providedPackages(app, compilation);
  const files = filesOf(compilation);
  const entry = entryFile(name, compilation);
  const common = byContent(shared, Object.keys(files));
  return {
    id: name,
    name,
    metaData: {
      name,
      type: 'app',
      buildInfo: { buildVersion: version, buildName: name },
      remoteEntry: { name: entry, path: '', type: format === 'module' ? 'module' : 'global' },
      globalName: global,
      publicPath: 'auto',
    },
    shared,
    remotes: remotes.map(remote => ({
      federationContainerName: remote,
      moduleName: '*',
      alias: remote,
      entry: '*',
    })),
    exposes: Object.keys(modules).map(path => ({
      id: `${name}:${path.slice(2)}`,
      name: path.slice(2),
      path,
      assets: NO_ASSETS,
    })),
    weft: {
      ...{ format: 1, build, scopes, page, files, modules },
      host: hostModule(compilation),
      policy: policyOf(app),
      contract: files[CONTRACT] && CONTRACT,
      byContent: common,
      byName: byName(compilation).filter(file => file !== entry && !common.includes(file)),
    },
  };
}

/** Files that other releases, and other apps, have just the same: shared packages and the runtime. */
const byContent = (shared: Manifest['shared'], files: readonly string[]): string[] => [
  ...new Set([
    ...files.filter(file => RUNTIME.test(file)),
    ...shared.flatMap(({ assets }) => assets.js.sync),
  ]),
];

/** Scripts and style sheets whose names say what is in them. */
const byName = (compilation: Compilation): string[] =>
  compilation
    .getAssets()
    .filter(({ name, info }) => info.immutable && /\.(js|css)$/.test(name))
    .map(({ name }) => name)
    .sort();

function policyOf({ policy }: App): Manifest['weft']['policy'] {
  const rules = Object.entries(policy).map(([app, { shared, override }]) => [
    app,
    { shared, override: override && Object.keys(override) },
  ]);
  return rules.length ? (Object.fromEntries(rules) as Manifest['weft']['policy']) : undefined;
}

function entryFile(name: string, compilation: Compilation): string {
  const files = compilation.entrypoints.get(name)?.getEntrypointChunk().files ?? [];
  return [...files].find(file => file.endsWith('.js') && !file.endsWith('.hot-update.js')) ?? `${name}.js`;
}

function filesOf(compilation: Compilation): Manifest['weft']['files'] {
  const files: Manifest['weft']['files'] = {};
  // By name: webpack's order is that of the clock.
  for (const { name, source } of [...compilation.getAssets()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.endsWith('.map') || name === 'index.html') continue;
    const content = source.buffer();
    files[name] = { integrity: integrityOf(content), bytes: content.length };
  }
  return files;
}
