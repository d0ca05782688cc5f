import { fetchJson } from '../fetch-json.js';

const INTERVAL = 60_000;

/** What tells a snapshot from others. */
export interface Latest {
  id: string;
  state?: string;
}

/**
 * Asks a URL what the newest snapshot is: when the page comes into view, and every minute as long as it is in view. A failure
 * passes in silence, there is a next time.
 */
export function watchLatest(url: string, learn: (latest: Latest) => void, page: Document = document): void {
  let timer: ReturnType<typeof setInterval> | undefined;

  const ask = async () => {
    // The browser asks with the ETag that it has, and mostly gets an empty answer.
    const answer = (await fetchJson(url, 'no-cache').catch(() => undefined)) as Partial<Latest> | undefined;
    if (answer?.id) learn({ id: answer.id, state: answer.state });
  };

  const watch = () => {
    clearInterval(timer);
    if (!page.hidden) timer = setInterval(() => void ask(), INTERVAL);
  };

  page.addEventListener('visibilitychange', () => {
    watch();
    if (!page.hidden) void ask();
  });
  watch();
}
