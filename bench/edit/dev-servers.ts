import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

export interface Command {
  program: string;
  args: readonly string[];
  directory: string;
  /** All of its servers, each of which answers when its first build is done. */
  ports: readonly number[];
}

/** Dev servers, and all processes that belong to them. */
export interface DevServers {
  stop(): Promise<void>;
}

/** Starts dev servers, and waits until each answers. Rejects with what the command said when it ends before. They end with this process, too. */
export async function startDevServers({ program, args, directory, ports }: Command): Promise<DevServers> {
  // A process group of its own, so that stopping ends each server.
  const child = spawn(program, args, { cwd: directory, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += String(chunk)));
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const kill = () => {
    if (child.pid && isRunning()) process.kill(-child.pid, 'SIGTERM');
  };
  process.once('exit', kill);

  for (const port of ports) while (isRunning() && !(await answers(port))) await delay(500);
  if (!isRunning()) throw new Error(`${program} ${args.join(' ')} ended: ${said}`);
  return {
    async stop() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://localhost:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
