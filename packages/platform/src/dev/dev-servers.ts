import type { LocatedDefinition } from '@weft/federation-webpack/workspace';
import { serverCommand } from './server-command.js';
import { createServerLines } from './server-lines.js';
import { startServer, type DevServer } from './start-server.js';

interface DevServersOptions {
  /** What the servers are told, as variables of their environment. */
  env: Record<string, string>;
  /** Hears of what they print, and of what becomes of them. */
  say(line: string): void;
}

/** How long a server has to run so that its end is an accident, and not a mistake that would come again, in ms. */
const STABLE = 10_000;

/** The dev servers of some apps: what ends by accident is started again. */
export function createDevServers({ env, say }: DevServersOptions) {
  const servers = new Map<string, DevServer>();

  const start = (app: LocatedDefinition): void => {
    const { directory, definition } = app;
    const { name } = definition;
    const begun = Date.now();
    const lines = createServerLines(name, say);
    const server = startServer({ directory, command: serverCommand(directory), env, say: lines });
    servers.set(name, server);
    void server.ended.then(code => {
      // Stopped, or started anew, by us.
      if (servers.get(name) !== server) return;
      servers.delete(name);
      const isAccident = Date.now() - begun > STABLE;
      say(
        `  ${name} | its dev server ended (${code ?? 'killed'}), ${isAccident ? 'starting it again' : CURE}`,
      );
      if (isAccident) start(app);
    });
  };

  const stop = async (name: string): Promise<void> => {
    const server = servers.get(name);
    servers.delete(name);
    await server?.stop();
  };

  return {
    start,
    stop,
    async restart(app: LocatedDefinition): Promise<void> {
      await stop(app.definition.name);
      start(app);
    },
    async close(): Promise<void> {
      await Promise.all([...servers.keys()].map(stop));
    },
  };
}

const CURE = 'see above; it starts again when you save federation.config.ts';
