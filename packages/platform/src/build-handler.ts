import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { pageHtml, type Snapshot } from '@weft/federation-runtime/manifest';
import { Hono, type Context } from 'hono';
import { inlineHashes } from './edge/policy/inline-hashes.js';
import { fileSecurity, pageSecurity, PUBLIC_SECURITY } from './edge/policy/security-headers.js';

const HASHED = /\.[0-9a-f]{8,}\.\w+(\.map)?$|[\\/][0-9a-f]{16,}\.wasm$/;

/**
 * Answers the requests of one app's origin: its files, to pages of every origin, and its own page at every route, with the snapshot in
 * the HTML. The policies are those of the edge; `origins`: where pages and workers may load from besides.
 */
export function buildHandler(
  dist: string,
  snapshot: () => Promise<Snapshot>,
  origins: () => readonly string[] = () => [],
): Hono {
  const page = async (context: Context) => {
    const html = await readFile(join(dist, 'index.html'), 'utf8');
    const security = pageSecurity({ origins: origins(), inline: inlineHashes(html) });
    setHeaders(context, { ...security, 'Cache-Control': 'no-cache' });
    return context.html(pageHtml(html, await snapshot()));
  };

  return new Hono()
    .use((context, next) => {
      setHeaders(context, PUBLIC_SECURITY);
      return next();
    })
    .get('/', page)
    .get('/index.html', page)
    .use(
      serveStatic({
        root: dist,
        onFound: (path, context) =>
          setHeaders(context, {
            ...fileSecurity({ origins: origins() })(path),
            'Cache-Control': cacheControl(path),
          }),
      }),
    )
    .get(context => (wantsPage(context) ? page(context) : context.notFound()));
}

function setHeaders(context: Context, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
}

const wantsPage = (context: Context) => context.req.header('Accept')?.includes('text/html') ?? false;

const cacheControl = (path: string) =>
  HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
