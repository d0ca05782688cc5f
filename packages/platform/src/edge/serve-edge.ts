import type { Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createEdge, type EdgeOptions } from './create-edge.js';

export interface ServeEdgeOptions extends EdgeOptions {
  /** 0 takes a free one. */
  port: number;
  /** The address to listen on. @default all */
  host?: string;
}

/** An edge that is listening. */
export interface ServedEdge {
  /** For a browser on this machine. */
  origin: string;
  /** Takes no more requests, and ends those that are under way. */
  close(): Promise<void>;
}

/** Serves an edge on a port of this machine. Rejects when the port cannot be had. */
export async function serveEdge({ port, host, ...options }: ServeEdgeOptions): Promise<ServedEdge> {
  const edge = createEdge(options);
  const server = createAdaptorServer({ fetch: edge.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = async () => {
    const closed = new Promise<void>(resolve => server.close(() => resolve()));
    // Those that nobody uses now; a browser would keep them for minutes.
    server.closeIdleConnections();
    await edge.close();
    await closed;
  };
  return { origin: `http://${nameOf(host)}:${taken}`, close };
}

function nameOf(host = '::'): string {
  if (host === '::' || host === '0.0.0.0') return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}
