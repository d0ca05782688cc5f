import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Snapshot } from '@weft/federation-runtime/manifest';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { pageHtml } from './page-html.js';

const HASHED = /\.[0-9a-f]{8,}\.\w+(\.map)?$|[\\/][0-9a-f]{16,}\.wasm$/;

/**
 * Answers the requests of one app's origin: its files, to pages of every origin, and its own page at every route, with the snapshot in
 * the HTML.
 */
export function buildHandler(dist: string, snapshot: () => Promise<Snapshot>): Hono {
  const page = async (context: Context) => {
    const html = pageHtml(await readFile(join(dist, 'index.html'), 'utf8'), await snapshot());
    return context.html(html, 200, { 'Cache-Control': 'no-cache' });
  };

  return new Hono()
    .use(cors())
    .get('/', page)
    .get('/index.html', page)
    .use(
      serveStatic({
        root: dist,
        onFound: (path, context) => void context.header('Cache-Control', cacheControl(path)),
      }),
    )
    .get(context => (wantsPage(context) ? page(context) : context.notFound()));
}

const wantsPage = (context: Context) => context.req.header('Accept')?.includes('text/html') ?? false;

const cacheControl = (path: string) =>
  HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
