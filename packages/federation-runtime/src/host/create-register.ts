import type { Federation } from '../federation.js';
import { absolute } from '../locations.js';
import type { Tools } from '../tools.js';

/** What makes further apps known. Those that are known already stay where they are. */
export const createRegister =
  (tools: Tools): Federation['register'] =>
  added => {
    const { releases, know, refuse } = tools;
    for (const [app, { entry }] of Object.entries(added)) {
      const [known] = releases(app);
      if (known && known.url !== absolute(entry))
        refuse('app', 'TAKEOVER_REFUSED', { app, url: entry, cause: 'the page knows it elsewhere' });
    }
    know(added);
    tools.onChange?.();
  };
