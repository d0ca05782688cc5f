import { request } from 'node:http';
import type { Answer, Site } from './serve-front.ts';

/**
 * A site that an edge has: its answers as they are, compressed ones too. What never changes is kept, as a CDN in front of it keeps it, and as the
 * files of the other variants are: HTML is asked for each time.
 */
export function edgeSite(origin: string): Site {
  const kept = new Map<string, Answer>();
  return async (path, headers) => {
    const key = `${path} ${headers['accept-encoding']}`;
    const answer = kept.get(key) ?? (await ask(new URL(path, origin), headers));
    if (isImmutable(answer)) kept.set(key, answer);
    return answer;
  };
}

const isImmutable = ({ status, headers }: Answer) =>
  status === 200 && String(headers['cache-control']).includes('immutable');

/** Each request has a connection of its own: one that is kept may be closed by the other side in the moment when it is used. */
const ask = (url: URL, headers: Record<string, string>) =>
  new Promise<Answer>((resolve, reject) => {
    request(url, { headers: { ...headers, host: url.host }, agent: false }, response => {
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
    })
      .on('error', reject)
      .end();
  });
