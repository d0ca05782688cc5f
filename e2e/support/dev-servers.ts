import { spawn } from 'node:child_process';
import { repository } from './storefront.ts';

/** `npm run dev`, with what it has printed so far. */
export interface DevServers {
  output(): string;
  stop(): Promise<void>;
}

/** Starts the dev servers of all apps, and waits until each answers. Rejects with the output when the command ends first. */
export async function startDevServers(ports: readonly number[]): Promise<DevServers> {
  let output = '';
  // A process group of its own, so that stopping ends turbo and every server.
  const command = spawn('npm', ['run', 'dev'], {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [command.stdout, command.stderr])
    stream.on('data', chunk => (output += String(chunk)));
  const ended = new Promise<void>(resolve => command.once('exit', () => resolve()));

  const running = { yes: true };
  void ended.then(() => (running.yes = false));
  // The table comes after the ports were found free: what answers from then on is what was started here.
  while (running.yes && !ports.every(port => output.includes(`:${port}`))) await pause(200);
  for (const port of ports) {
    while (running.yes && !(await answers(port))) await pause(500);
  }
  if (!running.yes) throw new Error(`npm run dev ended:\n${output}`);
  return {
    output: () => output,
    async stop() {
      if (command.pid) process.kill(-command.pid, 'SIGTERM');
      await ended;
    },
  };
}

// The dev server holds the answer back until its first build is done.
const answers = (port: number) =>
  fetch(`http://localhost:${port}/`).then(
    response => response.ok,
    () => false,
  );

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
