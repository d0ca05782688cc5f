import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Monolith } from './build-monolith.ts';
import type { Answer, Site } from './serve-front.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves a monolith: files compressed beforehand, and at every other address its HTML. `preloads`: that names the files of the page, too. */
export async function monolithSite(monolith: Monolith, { preloads }: { preloads: boolean }): Promise<Site> {
  const files = new Map<string, Answer>();
  for (const name of await readdir(monolith.folder)) {
    const type = TYPES[extname(name)];
    if (type)
      files.set(`/${name}`, compressed(await readFile(join(monolith.folder, name)), type, 'immutable'));
  }
  const pages = new Map<string, Answer>();
  for (const path of ['/', ...Object.keys(monolith.pages)])
    pages.set(
      path,
      compressed(
        Buffer.from(html(monolith.start, preloads ? (monolith.pages[path] ?? []) : [])),
        'text/html; charset=utf-8',
        'no-cache',
      ),
    );
  return path => files.get(path) ?? pages.get(path) ?? { status: 404, headers: {}, body: new Uint8Array() };
}

const compressed = (content: Buffer, type: string, cache: 'immutable' | 'no-cache'): Answer => ({
  status: 200,
  headers: {
    'content-type': type,
    'content-encoding': 'br',
    'cache-control': cache === 'immutable' ? 'public, max-age=31536000, immutable' : cache,
  },
  body: brotliCompressSync(content),
});

const html = (start: readonly string[], page: readonly string[]) =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Weft Goods</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    ${start.map(tag).join('\n    ')}
    ${page.map(preload).join('\n    ')}
  </head>
  <body><div id="root"></div></body>
</html>`;

const tag = (file: string) =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" href="/${file}">`
    : `<script defer src="/${file}"></script>`;

const preload = (file: string) =>
  `<link rel="preload" as="${file.endsWith('.css') ? 'style' : 'script'}" href="/${file}">`;
