import { spawn } from 'node:child_process';
import { repository } from './storefront.ts';

/** `npm run dev`, with what it has printed so far. */
export interface DevServers {
  output(): string;
  /** Resolves as soon as it has printed this. Rejects with the output when the command ends before. */
  said(pattern: RegExp): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  /** What follows `npm run dev`: `['--filter=catalog']`. @default nothing */
  args?: string[];
  env?: Record<string, string>;
  /** @default npm run dev */
  command?: [string, ...string[]];
  /** @default the repository */
  directory?: string;
}

/** Starts the dev servers and waits until their first builds are done. Rejects with the output when the command ends first. */
export async function startDevServers({ args = [], ...options }: Options = {}): Promise<DevServers> {
  const servers = runDevServers({ command: ['npm', 'run', 'dev', '--', ...args], ...options });
  await servers.said(/Ready in/).catch(async (error: unknown) => {
    await servers.stop();
    throw error;
  });
  return servers;
}

/** Starts a command that runs dev servers, and does not wait. */
export function runDevServers({
  command = ['npm', 'run', 'dev'],
  env,
  directory = repository,
}: Options): DevServers {
  const [file, ...args] = command;
  let output = '';
  // A process group of its own, so that stopping ends every server.
  const child = spawn(file, args, {
    cwd: directory,
    // What a test runner says of colours makes Node warn in each process.
    env: { ...process.env, FORCE_COLOR: undefined, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += String(chunk)));
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const running = { yes: true };
  void ended.then(() => (running.yes = false));
  return {
    output: () => output,
    async said(pattern) {
      while (!pattern.test(output)) {
        if (!running.yes) throw new Error(`${command.join(' ')} ended:\n${output}`);
        await pause(100);
      }
    },
    async stop() {
      if (running.yes && child.pid) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}

/** The process of the dev server at a port. */
export async function serverProcess(port: number): Promise<number> {
  const response = await fetch(`http://localhost:${port}/_weft/app`);
  return ((await response.json()) as { pid: number }).pid;
}

/** Resolves when the dev server at a port answers. */
export async function answered(port: number): Promise<void> {
  for (;;) {
    const response = await fetch(`http://localhost:${port}/mf-manifest.json`).catch(() => undefined);
    if (response?.ok) return;
    await pause(200);
  }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
