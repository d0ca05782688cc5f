import { Worker } from 'node:worker_threads';
import type { ServerPage } from '@weft/federation-runtime/node';
import {
  ORIGIN,
  type FileAnswer,
  type RenderRequest,
  type WorkerData,
  type WorkerMessage,
} from './messages.js';

export interface RendererOptions {
  /** Brings the files of releases: the edge itself. */
  fetch(request: Request): Promise<Response> | Response;
  /** Whose React it is: that which is installed for this folder. */
  directory: string;
}

/** What is asked of a renderer. */
export type RenderOptions = Omit<RenderRequest, 'type' | 'id' | 'limit'>;

/** Renders pages of hosts. */
export interface Renderer {
  /** Never rejects; undefined where nothing of the page could be rendered: the browser then does it all. */
  render(options: RenderOptions): Promise<ServerPage | undefined>;
  close(): Promise<void>;
}

/** A page that is being rendered. */
interface Open {
  path: string;
  resolve(page?: ServerPage): void;
}

/** How long a page may take, in ms; what of it is not there by then is left to the browser. */
const LIMIT = 1000;
/** The memory that code of apps may take, in MB; who takes more is stopped, and begun anew. */
const MEMORY = 256;
/** How much later than its limit a page may come, in ms. */
const PATIENCE = 250;
/** How long the thread may say nothing at all, in ms: code that never comes to an end is stopped. */
const STUCK = 5000;
/** Messages that are remembered, so that they are not said again. */
const TOLD = 1000;

/** Starts a renderer, with a thread in which the code of apps runs. What becomes of it does not concern the edge. */
export function createRenderer({ fetch, directory }: RendererOptions): Renderer {
  const open = new Map<number, Open>();
  const told = new Set<string>();
  let worker: Worker | undefined;
  let requests = 0;

  /** Says once what is wrong, however many visitors there are. */
  const tell = (message: string) => {
    if (told.size > TOLD) told.clear();
    if (!told.has(message)) console.error(message);
    told.add(message);
  };

  const end = (id: number, page?: ServerPage, failure?: string) => {
    const asked = open.get(id);
    open.delete(id);
    if (failure !== undefined) tell(`${asked?.path} is left to browsers: ${failure}`);
    for (const reason of page?.failures ?? []) tell(`${asked?.path} is left to browsers in part: ${reason}`);
    asked?.resolve(page);
  };

  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = undefined;
    for (const id of open.keys()) end(id);
    await stopped?.terminate();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('render-worker.js', import.meta.url), {
      env: { ...process.env, NODE_ENV: 'production' },
      workerData: { directory } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    started.on('message', (message: WorkerMessage) => {
      if (message.type === 'read') return void answer(started, message.id, message.url);
      if (message.type === 'rendered') end(message.id, message.page);
      else end(message.id, undefined, message.message);
    });
    started.on('error', error => {
      console.error('The renderer of pages has ended, and is started again', error);
      if (worker === started) void stop();
    });
    return started;
  };

  const answer = async (to: Worker, id: number, url: string): Promise<void> => {
    const { pathname } = new URL(url);
    const response = await fetch(new Request(`http://localhost${pathname}`));
    const content = response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    to.postMessage({ type: 'file', id, content, status: response.status } satisfies FileAnswer);
  };

  return {
    async render(options) {
      const to = (worker ??= start());
      const id = requests++;
      const path = options.address.slice(ORIGIN.length);
      const page = new Promise<ServerPage | undefined>(resolve => open.set(id, { path, resolve }));
      const late = setTimeout(() => open.get(id)?.resolve(undefined), LIMIT + PATIENCE);
      const stuck = setTimeout(() => {
        if (worker !== to || !open.has(id)) return;
        tell(`The renderer did not come back from ${path}, and is started again`);
        void stop();
      }, LIMIT + STUCK);
      stuck.unref();
      to.postMessage({ type: 'render', id, limit: LIMIT, ...options } satisfies RenderRequest);
      return page.finally(() => clearTimeout(late));
    },
    close: stop,
  };
}
