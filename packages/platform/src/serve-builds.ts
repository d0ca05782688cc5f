import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { buildHandler } from './build-handler.js';
import type { BuiltApp } from './built-app.js';
import { builtSnapshot } from './built-snapshot.js';

/** Builds that are being served, each on its own origin. */
export interface ServedBuilds {
  /** By name of the app. */
  origins: Record<string, string>;
  /** Stops one app, as if its machine were gone: open connections are cut. */
  stop(name: string): Promise<void>;
  /** Starts it again, on the same port. */
  start(name: string): Promise<void>;
  close(): Promise<void>;
}

type Server = ReturnType<typeof createAdaptorServer>;

/** Serves each app on the port of its origin; port 0 takes a free one. Rejects when a port cannot be had. */
export async function serveBuilds(builds: readonly BuiltApp[]): Promise<ServedBuilds> {
  const apps = builds.map(app => ({ ...app }));
  const servers = new Map<string, Server>();
  const origins = () => apps.map(({ origin }) => origin);

  const start = async (name: string) => {
    const app = apps.find(candidate => candidate.name === name);
    if (!app)
      throw new Error(
        `There is no app "${name}" here; there are ${apps.map(known => known.name).join(', ')}`,
      );
    const handler = buildHandler(app.dist, () => builtSnapshot(apps, name), origins);
    const server = createAdaptorServer({ fetch: handler.fetch });
    const port = await listen(server, Number(new URL(app.origin).port));
    servers.set(name, server);
    app.origin = `http://localhost:${port}`;
  };

  const stop = async (name: string) => {
    const server = servers.get(name);
    servers.delete(name);
    if (server) await shut(server);
  };

  const close = async () => void (await Promise.all([...servers.keys()].map(stop)));

  await builtSnapshot(apps);
  const started = await Promise.allSettled(apps.map(app => start(app.name)));
  const failed = started.find(result => result.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  return { origins: Object.fromEntries(apps.map(app => [app.name, app.origin])), start, stop, close };
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });

const shut = (server: Server) =>
  new Promise<void>(resolve => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
