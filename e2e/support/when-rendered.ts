import { expect } from './test.ts';

/** Waits until an edge fills a page as a whole: at first its host is not started there, and on a busy machine its modules are late. */
export const whenRendered = (origin: string, path: string): Promise<void> =>
  expect
    .poll(async () => (await fetch(origin + path, { headers: { accept: 'text/html' } })).text(), {
      timeout: 30_000,
    })
    .toMatch(/^(?![^]*data-dgst)[^]*data-weft-rendered/);
