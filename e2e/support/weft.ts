import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
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
  /** File of the events that pages have sent to it, as JSON lines. */
  telemetry: string;
  /** A command on the edge's store. */
  weft<T = unknown>(...args: string[]): Promise<T>;
  /** What it has told its operator so far. */
  said(): string;
  close(): Promise<void>;
}

/** Starts `weft serve`, with further options, on a free port, on a new store with the production builds of all apps. */
export const startEdge = (...options: string[]): Promise<Edge> => startWith('--all', options);

/** The same, on a new store with one build. */
export const startEdgeOf = (build: string, ...options: string[]): Promise<Edge> => startWith(build, options);

async function startWith(deployed: string, options: readonly string[]): Promise<Edge> {
  const folder = await newFolder();
  await weft(['deploy', deployed, '--env', 'production', '--store', storeIn(folder)]);
  return serveStore(folder, options);
}

/** Starts another edge, on a copy of the store of one. */
export async function copyEdge(edge: Edge): Promise<Edge> {
  const folder = await newFolder();
  await cp(edge.store, storeIn(folder), { recursive: true });
  return serveStore(folder);
}

const newFolder = () => mkdtemp(join(tmpdir(), 'weft-e2e-'));
const storeIn = (folder: string) => join(folder, 'store');

async function serveStore(folder: string, options: readonly string[] = []): Promise<Edge> {
  const store = storeIn(folder);
  const telemetry = join(folder, 'telemetry.jsonl');
  const args = ['serve', '--port', '0', '--store', store, '--telemetry', telemetry, ...options, '--json'];
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', chunk => {
    said += String(chunk);
    process.stderr.write(chunk as Buffer);
  });
  const { origin } = await new Promise<{ origin: string }>((resolve, reject) => {
    child.stdout.once('data', chunk => resolve(JSON.parse(String(chunk)) as { origin: string }));
    child.once('exit', code => reject(new Error(`weft serve ended with ${code}`)));
  });
  return {
    origin,
    store,
    telemetry,
    said: () => said,
    weft: (...args) => weft([...args, '--store', store]),
    async close() {
      const ended = new Promise(resolve => child.once('close', resolve));
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
