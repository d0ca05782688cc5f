import { createHash, X509Certificate } from 'node:crypto';
import { createSecureServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Uint8Array;
}

/** Answers requests for paths of one site. */
export type Site = (path: string, headers: Record<string, string>) => Answer | Promise<Answer>;

export interface Front {
  port: number;
  /** Hash of the key of its certificate, by which Chromium can be told to trust it. */
  keyHash: string;
  close(): Promise<void>;
}

/** Where a site is reached that a front, or what stands before it, serves at a port. */
export const siteOrigin = (site: string, port: number): string => `https://${site}.localhost:${port}`;

/** Of HTTP/1.1 alone. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding'];

/**
 * One server for all sites, over HTTP/2 with TLS, told apart by the host name: `catalog.apps` answers at `catalog.apps.localhost`. A site
 * may be added later. The certificate names none of them, so each host name has a connection of its own.
 */
export async function serveFront(sites: Record<string, Site>): Promise<Front> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createSecureServer({ key, cert });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', session => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    const { ':authority': authority = '', ':path': path = '/', ':method': method } = headers;
    // What pages tell of themselves is nobody's concern here.
    if (method === 'POST') return send(stream, { status: 204, headers: {}, body: new Uint8Array() });
    const site = sites[authority.replace(/\.localhost(:\d+)?$/, '')];
    const plain = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
    void Promise.resolve(site?.(path, Object.fromEntries(plain) as Record<string, string>)).then(
      answer => send(stream, answer ?? { status: 404, headers: {}, body: new Uint8Array() }),
      (error: unknown) => send(stream, { status: 502, headers: {}, body: Buffer.from(String(error)) }),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    keyHash: createHash('sha256')
      .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        sessions.forEach(session => session.destroy());
      }),
  };
}

function send(stream: ServerHttp2Stream, { status, headers, body }: Answer): void {
  if (stream.destroyed) return;
  const kept = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name.toLowerCase()));
  stream.respond({ ...Object.fromEntries(kept), ':status': status });
  stream.end(body);
}
