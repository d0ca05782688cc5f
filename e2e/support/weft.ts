import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './storefront.ts';

const BIN = join(repository, 'packages/platform/bin/weft.js');

/** Runs `weft` with `--json`, and gives what it printed. Rejects with its message when it fails. */
export async function weft<T = unknown>(args: readonly string[], cwd = repository): Promise<T> {
  const child = spawn(process.execPath, [BIN, ...args, '--json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', chunk => (printed += String(chunk)));
  const code = await new Promise(resolve => child.once('close', resolve));
  if (code !== 0) throw new Error(`weft ${args.join(' ')} ended with ${code}: ${printed}`);
  return JSON.parse(printed) as T;
}

/** An edge with a store of its own, as a process of its own. */
export interface Edge {
  origin: string;
  /** Folder of its store. */
  store: string;
  /** A command on the edge's store. */
  weft<T = unknown>(...args: string[]): Promise<T>;
  close(): Promise<void>;
}

/** Starts `weft serve` on a free port, on a new store with the production builds of all apps. */
export async function startEdge(): Promise<Edge> {
  const store = await mkdtemp(join(tmpdir(), 'weft-e2e-'));
  const command = <T>(...args: string[]) => weft<T>([...args, '--store', store]);
  await command('deploy', '--all', '--env', 'production');
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--store', store, '--json'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { origin } = await new Promise<{ origin: string }>((resolve, reject) => {
    child.stdout.once('data', chunk => resolve(JSON.parse(String(chunk)) as { origin: string }));
    child.once('exit', code => reject(new Error(`weft serve ended with ${code}`)));
  });
  return {
    origin,
    store,
    weft: command,
    async close() {
      const ended = new Promise(resolve => child.once('close', resolve));
      child.kill();
      await ended;
      await rm(store, { recursive: true });
    },
  };
}
