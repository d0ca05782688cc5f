import type { ProductSummary, SearchOptions } from './search';
import type { SearchAnswer, SearchRequest } from './search-messages';

export interface SearchSource {
  /** Called once, at the first search. May throw: then there are no workers here. */
  startWorker: () => Worker;
  /** The same search on this thread. */
  searchHere: (query: string, limit: number) => Promise<ProductSummary[]>;
}

interface Waiting {
  answer(results: ProductSummary[]): void;
  workerFailed(): void;
}

/** A search that asks one worker, and does the work itself where there is none or after it failed. */
export function createSearch({ startWorker, searchHere }: SearchSource) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let unavailable = false;
  let lastId = 0;

  function giveUp() {
    unavailable = true;
    worker?.terminate();
    worker = undefined;
    waiting.forEach(request => request.workerFailed());
  }

  function start(): Worker | undefined {
    if (worker || unavailable) return worker;
    try {
      worker = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) =>
        waiting.get(data.id)?.answer(data.results),
      );
      worker.addEventListener('error', giveUp);
    } catch {
      unavailable = true;
    }
    return worker;
  }

  return function search(
    query: string,
    { signal, limit = 8 }: SearchOptions = {},
  ): Promise<ProductSummary[]> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const request: SearchRequest = { id: ++lastId, query, limit };
      const settle = () => {
        waiting.delete(request.id);
        signal?.removeEventListener('abort', abort);
      };
      const abort = () => {
        settle();
        reject(signal?.reason);
      };
      const answer = (results: ProductSummary[]) => {
        settle();
        resolve(results);
      };
      const workerFailed = () => {
        searchHere(query, limit).then(answer, (error: unknown) => {
          settle();
          reject(error);
        });
      };
      signal?.addEventListener('abort', abort);
      waiting.set(request.id, { answer, workerFailed });
      const running = start();
      if (running) running.postMessage(request);
      else workerFailed();
    });
  };
}
