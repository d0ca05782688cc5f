import { prepareText } from './compress.js';
import { createMemory } from './memory.js';
import { isLocal } from './overrides/local-facts.js';
import { localTemplate } from './overrides/local-template.js';
import { pageSnapshot, type PageFacts } from './page-snapshot.js';
import { fillTemplate, pageTemplate, type PageTemplate } from './page-template.js';
import { inlineHashes, type InlineHashes } from './policy/inline-hashes.js';
import { pageSecurity } from './policy/security-headers.js';
import { weighPrepared, type Prepared } from './prepared.js';
import { PAGE_VARY } from './refusal.js';
import type { ReleaseFacts } from './release-facts.js';
import type { ReleaseFiles } from './release-files.js';
import { pageFiles } from './preload/page-files.js';
import { pageModules } from './preload/page-modules.js';
import { preloadLinks } from './preload/preload-links.js';
import type { View } from './view.js';

/** Which page, of which host. */
export interface PageRequest {
  host: ReleaseFacts;
  /** What the address begins with, before the route. */
  base: string;
  route: string;
  /** Others may get another one at the same address. */
  isPersonal: boolean;
  /** HTML for the end of the head. @default nothing */
  mark?: string;
}

/** HTML of host apps, each with its snapshot, ready to be sent. */
export type Pages = (view: View, request: PageRequest) => Prepared | Promise<Prepared | undefined>;

interface PagesOptions {
  files: ReleaseFiles;
  /** To keep at most. */
  bytes: number;
  facts: PageFacts;
}

/** The HTML of a host, and what it has inline. */
interface HostPage {
  template: PageTemplate;
  inline: InlineHashes;
}

const HTML = 'text/html; charset=utf-8';
const TEMPLATES = 500;

/** Makes pages, each once for all routes that need the same, and keeps those used last. Gives undefined for a host without HTML. */
export function createPages({ files, bytes, facts }: PagesOptions): Pages {
  const memory = createMemory<Prepared>({ limit: bytes, weigh: weighPrepared });
  const hosts = createMemory<HostPage>({ limit: TEMPLATES });

  const hostPage = (host: ReleaseFacts) =>
    hosts.load(`${host.app}@${host.version} ${host.location.entry}`, async () => {
      if (!host.files.has('index.html')) return undefined;
      const file = await files.load(host, 'index.html', 'identity');
      if (!file) return undefined;
      const html = new TextDecoder().decode(file.content);
      const template = pageTemplate(html, host);
      return {
        template: isLocal(host) ? localTemplate(template, host) : template,
        inline: inlineHashes(html),
      };
    });

  return (view, { host, base, route, isPersonal, mark = '' }) => {
    const { overrides } = view;
    const page = view.table.find(route);
    const others = (overrides ? JSON.stringify(overrides.apps) : '') + mark;
    const key = `${view.environment} ${view.id} ${base} ${host.app} ${page ?? ''} ${others}`;
    const make = async () => {
      const made = await hostPage(host);
      if (!made) return undefined;
      const asked = { apps: view.apps, host, page };
      const modules = pageModules(asked);
      const snapshot = pageSnapshot(view, { host: host.app, page, base, modules }, facts);
      // Who provides what, on the page of a host that the edge does not know, is not to be told.
      const links = preloadLinks(pageFiles(isLocal(host) ? { apps: view.apps } : asked, modules));
      const html = fillTemplate(made.template, snapshot, links + mark);
      const security = pageSecurity({
        ...{ origins: facts.origins, inline: made.inline },
        devServers: overrides?.origins,
        isRendered: facts.isRendered,
        foreignScripts: facts.foreignScripts,
      });
      return prepareText(html, HTML, { ...security, ...pageHeaders(isPersonal) });
    };
    return memory.peek(key) ?? memory.load(key, make);
  };
}

const pageHeaders = (isPersonal: boolean): Record<string, string> => ({
  'Cache-Control': isPersonal ? 'private, no-cache' : 'no-cache',
  // Where no page is asked for, the same address has none.
  Vary: `${PAGE_VARY}, Accept-Encoding${isPersonal ? ', Cookie' : ''}`,
});
