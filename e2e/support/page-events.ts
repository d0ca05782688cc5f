import type { Page } from '@playwright/test';
import type { FederationEvent } from '@weft/federation-runtime/telemetry';

/** An event as it can leave the page: without the error itself. */
export type PageEvent = FederationEvent & { error?: undefined };

/** What the runtime of a page has told so far. */
export const pageEvents = (page: Page): Promise<PageEvent[]> =>
  page.evaluate(async () => {
    const place = globalThis as unknown as Record<symbol, Registry>;
    const told: object[] = [];
    const stop = place[Symbol.for('weft.federation.1')]?.subscribe(event =>
      told.push({ ...event, error: undefined }),
    );
    await new Promise(resolve => setTimeout(resolve));
    stop?.();
    return told as PageEvent[];

    interface Registry {
      subscribe(listener: (event: object) => void): () => void;
    }
  });

/** The events of one type. */
export async function eventsOf<T extends PageEvent['type']>(
  page: Page,
  type: T,
): Promise<Extract<PageEvent, { type: T }>[]> {
  const events = await pageEvents(page);
  return events.filter((event): event is Extract<PageEvent, { type: T }> => event.type === type);
}
