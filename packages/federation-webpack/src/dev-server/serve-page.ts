import { join } from 'node:path';
import { pageHtml, type Snapshot } from '@weft/federation-runtime/manifest';
import type { Compiler } from 'webpack';
import type WebpackDevServer from 'webpack-dev-server';
import type { ExpressRequestHandler } from 'webpack-dev-server';
import type { App } from '../definition/resolve-app.js';
import type { Policy } from './development-policy.js';
import { WHO } from './is-running.js';

interface ServePageOptions {
  app: Pick<App, 'name'>;
  server: WebpackDevServer;
  snapshot(): Promise<Snapshot>;
  policy: Policy;
  /** Whether there is a mark to be had for pages that are not all from source. */
  hasMark: boolean;
}

/** Answers those who ask for a page: with the HTML of the newest build, and with what there is at this moment. */
export function servePage({
  app,
  server,
  snapshot,
  policy,
  hasMark,
}: ServePageOptions): ExpressRequestHandler {
  const html = async () => {
    await new Promise(resolve => server.middleware?.waitUntilValid(resolve));
    return readPage(server.compiler as Compiler);
  };

  return (request, response, next) => {
    // Of scripts, too: a worker is held to the policy of its own file.
    response.setHeader('Content-Security-Policy', policy.text());
    if (request.path === WHO) return void response.json({ app: app.name, pid: process.pid });
    if (!wantsPage(request)) return next();
    void Promise.all([html(), snapshot()])
      .then(([text, found]) => {
        // A build that failed from the beginning has no page.
        if (text === undefined) return next();
        policy.know(found);
        response.set({
          'Content-Security-Policy': policy.text(),
          'Content-Type': 'text/html; charset=utf-8',
          'Cache-Control': 'no-store',
        });
        response.end(pageHtml(hasMark && found.live ? withMark(text) : text, found));
      })
      .catch(next);
  };
}

type Asked = Parameters<ExpressRequestHandler>[0];

const wantsPage = ({ method, path, headers }: Asked) =>
  method === 'GET' && Boolean(headers.accept?.includes('text/html')) && !/\.[^/]*$/.test(path);

const readPage = ({ outputFileSystem, outputPath }: Compiler) =>
  new Promise<string | undefined>(resolve => {
    if (!outputFileSystem) return resolve(undefined);
    outputFileSystem.readFile(join(outputPath, 'index.html'), (_, content) => resolve(content?.toString()));
  });

/** A page that is not all from source says so. */
const withMark = (html: string) =>
  html.replace('</head>', '<script defer src="/_weft/mark.js"></script></head>');
