import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  abortable,
  createServerPages,
  reactOf,
  type ReadUrl,
  type ServerPages,
  type ServerRenderer,
} from '@weft/federation-runtime/node';
import { createLru } from '../edge/lru.js';
import {
  ORIGIN,
  type FileAnswer,
  type RenderRequest,
  type WorkerData,
  type WorkerMessage,
} from './messages.js';

// Renders pages for the edge, in a thread of its own: whatever the code of an app does there, the edge goes on.

/** Snapshots at a time: the newest, one that is ending, and an environment or two besides. */
const KEPT = 4;

const port = parentPort;
if (!port) throw new Error('render-worker runs as a worker');
const say = (message: WorkerMessage) => port.postMessage(message);

const { directory } = workerData as WorkerData;
const packages = reactOf(directory);
const renderer = createRequire(join(directory, 'package.json'))('react-dom/server') as ServerRenderer;
const hosts = createLru<Promise<ServerPages>>(KEPT);
const waiting = new Map<number, (answer: FileAnswer) => void>();
let reads = 0;

const read: ReadUrl = async url => {
  const id = reads++;
  const { content, status } = await new Promise<FileAnswer>(resolve => {
    waiting.set(id, resolve);
    say({ type: 'read', id, url });
  });
  if (content) return content;
  throw Object.assign(new Error(`HTTP ${status}`), { temporary: false });
};

const pagesOf = ({ key, snapshot, host }: RenderRequest): Promise<ServerPages> => {
  const known = hosts.get(key);
  if (known) return known;
  const allows = (url: string) => url.startsWith(`${ORIGIN}/`);
  const begun = createServerPages({ snapshot, host, packages, renderer, read, allows });
  hosts.set(key, begun);
  // What failed is begun anew for the next one.
  begun.catch(() => hosts.get(key) === begun && hosts.delete(key));
  return begun;
};

const render = async (request: RenderRequest) => {
  const { id, address, base, pages: known, limit } = request;
  try {
    const signal = AbortSignal.timeout(limit);
    // A host that is not started by then goes on with that, for the pages to come.
    const pages = await abortable(pagesOf(request), signal);
    say({ type: 'rendered', id, page: await pages.render(new URL(address), { base, pages: known, signal }) });
  } catch (error) {
    say({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
};

port.on('message', (message: RenderRequest | FileAnswer) => {
  if (message.type === 'render') return void render(message);
  waiting.get(message.id)?.(message);
  waiting.delete(message.id);
});
