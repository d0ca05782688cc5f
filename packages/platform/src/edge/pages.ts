import { prepareText } from './compress.js';
import { createMemory } from './memory.js';
import { pageSnapshot } from './page-snapshot.js';
import { fillTemplate, pageTemplate, type PageTemplate } from './page-template.js';
import { weighPrepared, type Prepared } from './prepared.js';
import { PAGE_VARY } from './refusal.js';
import type { ReleaseFacts } from './release-facts.js';
import type { ReleaseFiles } from './release-files.js';
import type { View } from './view.js';

/** Which page, of which host. */
export interface PageRequest {
  host: ReleaseFacts;
  /** What the address begins with, before the route. */
  base: string;
  route: string;
  /** Others may get another one at the same address. */
  isPersonal: boolean;
}

/** HTML of host apps, each with its snapshot, ready to be sent. */
export type Pages = (view: View, request: PageRequest) => Prepared | Promise<Prepared | undefined>;

const HTML = 'text/html; charset=utf-8';
const TEMPLATES = 500;

/** Makes pages, each once for all routes that need the same, and keeps those used last. `bytes`: to keep at most. Gives undefined for a host without HTML. */
export function createPages(files: ReleaseFiles, bytes: number): Pages {
  const memory = createMemory<Prepared>({ limit: bytes, weigh: weighPrepared });
  const templates = createMemory<PageTemplate>({ limit: TEMPLATES });

  const templateOf = (host: ReleaseFacts) =>
    templates.load(`${host.app}@${host.version}`, async () => {
      if (!host.files.has('index.html')) return undefined;
      const html = await files.load(host, 'index.html', 'identity');
      return html && pageTemplate(new TextDecoder().decode(html.content), host);
    });

  return (view, { host, base, route, isPersonal }) => {
    const page = view.table.find(route);
    const key = `${view.environment} ${view.id} ${base} ${host.app} ${page ?? ''}`;
    const make = async () => {
      const template = await templateOf(host);
      const snapshot = pageSnapshot(view, { host: host.app, page, base });
      return template && prepareText(fillTemplate(template, snapshot), HTML, pageHeaders(isPersonal));
    };
    return memory.peek(key) ?? memory.load(key, make);
  };
}

const pageHeaders = (isPersonal: boolean): Record<string, string> => ({
  'Cache-Control': isPersonal ? 'private, no-cache' : 'no-cache',
  // Where no page is asked for, the same address has none.
  Vary: `${PAGE_VARY}, Accept-Encoding${isPersonal ? ', Cookie' : ''}`,
  'X-Content-Type-Options': 'nosniff',
});
