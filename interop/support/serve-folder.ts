import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface ServedFolder {
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder on an origin of its own, to pages of every origin. `more`: answers besides its files, by path. */
export async function serveFolder(folder: string, more: Record<string, string> = {}): Promise<ServedFolder> {
  const answer = async (path: string, response: ServerResponse) => {
    const content = more[path] ?? (await readFile(join(folder, path)).catch(() => undefined));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response
      .writeHead(content === undefined ? 404 : 200, {
        'Content-Type': type,
        'Access-Control-Allow-Origin': '*',
      })
      .end(content);
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    void answer(pathname === '/' ? '/index.html' : pathname, response);
  });
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
