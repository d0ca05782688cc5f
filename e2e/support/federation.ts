import type { Page } from '@playwright/test';

/** An event of the runtime as it can be sent: without the error itself. */
export interface SentEvent extends Record<string, unknown> {
  type: string;
}

interface Registry {
  subscribe(listener: (event: SentEvent) => void): () => void;
}

/** What the runtime of a page has told so far, all or of one type; nothing where there is no runtime yet. */
export async function eventsOf(page: Page, type?: string): Promise<SentEvent[]> {
  const events = await allEventsOf(page);
  return events.filter(event => type === undefined || event.type === type);
}

const allEventsOf = (page: Page): Promise<SentEvent[]> =>
  page.evaluate(async () => {
    const place = globalThis as unknown as Record<symbol, Registry | undefined>;
    const events: SentEvent[] = [];
    const leave = place[Symbol.for('weft.federation.1')]?.subscribe(event =>
      events.push({ ...event, error: undefined }),
    );
    // Whoever subscribes hears of all that has been in microtasks; what is queued now comes after them.
    await Promise.resolve();
    leave?.();
    return events;
  });
