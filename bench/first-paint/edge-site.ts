import { request } from 'node:http';
import type { Answer, Site } from './serve-front.ts';

/**
 * A site that another server has, such as an edge: its answers as they are, compressed ones too. Each request has a connection of its own: one that
 * is kept may be closed by the other side in the moment when it is used.
 */
export function edgeSite(origin: string): Site {
  return (path, headers) =>
    new Promise<Answer>((resolve, reject) => {
      request(
        new URL(path, origin),
        { headers: { ...headers, host: new URL(origin).host }, agent: false },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 502,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          );
        },
      )
        .on('error', reject)
        .end();
    });
}
