import type { AnnouncedPage, Federation } from '../federation.js';
import type { Tools } from '../tools.js';

/** The pages that the known apps announce, and those that the snapshot names of others. */
export const createPages =
  ({ registry, known }: Tools): Federation['pages'] =>
  () => {
    const found = new Map(Object.entries(registry.snapshot.pages ?? {}));
    for (const [app, [live]] of known) if (live?.page) found.set(app, live.page);
    return [...found]
      .map(([app, page]): AnnouncedPage => ({ ...page, app, module: app + page.module.slice(1) }))
      .sort((a, b) => (a.position ?? 100) - (b.position ?? 100) || a.title.localeCompare(b.title));
  };
