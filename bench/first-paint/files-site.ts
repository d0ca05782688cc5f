import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Answer, Site } from './serve-front.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Files whose names say what is in them. */
const IS_HASHED = /\b[0-9a-f]{8,}\./;

interface FilesSiteOptions {
  /** Where files are, by what their addresses begin with: `/` or `/catalog/`. */
  folders: Record<string, string>;
  /** HTML by path. */
  pages: Record<string, string>;
}

/** Serves files and pages, all compressed beforehand. */
export async function filesSite({ folders, pages }: FilesSiteOptions): Promise<Site> {
  const answers = new Map<string, Answer>();
  for (const [prefix, folder] of Object.entries(folders))
    for (const name of await readdir(folder)) {
      const type = TYPES[extname(name)];
      if (type)
        answers.set(prefix + name, compressed(await readFile(join(folder, name)), type, cacheOf(name)));
    }
  for (const [path, html] of Object.entries(pages))
    answers.set(path, compressed(Buffer.from(html), 'text/html; charset=utf-8', 'no-cache'));
  return path => answers.get(path) ?? { status: 404, headers: {}, body: new Uint8Array() };
}

const cacheOf = (name: string) => (IS_HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');

const compressed = (content: Buffer, type: string, cache: string): Answer => ({
  status: 200,
  headers: { 'content-type': type, 'content-encoding': 'br', 'cache-control': cache },
  body: brotliCompressSync(content),
});
