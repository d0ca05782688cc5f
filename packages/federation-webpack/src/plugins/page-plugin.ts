import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { SNAPSHOT_ELEMENT, snapshotText, type Snapshot } from '@weft/federation-runtime/manifest';
import type { Compilation, Compiler } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import { integrityMark, integrityOf } from './integrity.js';
import { pageTemplate } from './page-template.js';

/** Names of the file of the runtime. */
export const RUNTIME = /^weft-runtime\b.*\.js$/;

const require = createRequire(import.meta.url);

/**
 * Writes index.html: the snapshot, the runtime, the app's entry, in this order. The snapshot holds the app alone; whoever
 * serves the page puts in what there is.
 */
export class PagePlugin {
  constructor(private readonly app: App) {}

  apply(compiler: Compiler): void {
    new HtmlWebpackPlugin({
      templateContent: pageTemplate(this.app),
      chunks: [this.app.name],
      publicPath: '/',
      scriptLoading: this.app.format === 'module' ? 'module' : 'defer',
      minify: false,
    }).apply(compiler);

    compiler.hooks.thisCompilation.tap('PagePlugin', compilation => {
      const runtime = emitRuntime(compiler, compilation, this.app);
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('PagePlugin', data => {
        const entry = data.headTags.find(tag => tag.tagName === 'script');
        const integrity = entryIntegrity(this.app, compilation);
        if (entry && integrity) entry.attributes.integrity = integrity;
        // Before what the page preloads: all of that waits for these two.
        if (entry) entry.attributes.fetchpriority = 'high';
        const snapshot = aloneSnapshot(this.app, String(entry?.attributes.src), integrity);
        data.headTags.unshift(
          tag('script', { type: 'application/json', id: SNAPSHOT_ELEMENT }, snapshotText(snapshot)),
          tag('script', { defer: true, fetchpriority: 'high', ...runtime }),
        );
        return data;
      });
    });
  }
}

/** Gives the attributes of the script. */
function emitRuntime(compiler: Compiler, compilation: Compilation, { mode }: App) {
  const source = readFileSync(require.resolve('@weft/federation-runtime/page.global.js'));
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  const file = mode === 'production' ? `weft-runtime.${hash}.js` : 'weft-runtime.js';
  const { RawSource } = compiler.webpack.sources;
  compilation.hooks.processAssets.tap(
    { name: 'PagePlugin', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
    () =>
      compilation.emitAsset(file, new RawSource(source), {
        immutable: mode === 'production',
        minimized: true,
      }),
  );
  return { src: `/${file}`, ...(mode === 'production' && { integrity: integrityOf(source) }) };
}

// A mark: the entry is not final when the page is written, and the IntegrityPlugin sees to both.
function entryIntegrity({ name, mode }: App, { entrypoints }: Compilation): string | undefined {
  const entry = entrypoints.get(name);
  return entry && mode === 'production' ? integrityMark(entry.getEntrypointChunk(), 'js') : undefined;
}

const aloneSnapshot = ({ name, format, global, page }: App, entry: string, integrity?: string): Snapshot => ({
  format: 1,
  environment: 'alone',
  apps: { [name]: { entry, global, type: format === 'module' ? 'module' : undefined, integrity, page } },
});

const tag = (tagName: string, attributes: Record<string, string | boolean>, innerHTML?: string) => ({
  tagName,
  attributes,
  innerHTML,
  voidTag: false,
  meta: { plugin: 'PagePlugin' },
});
