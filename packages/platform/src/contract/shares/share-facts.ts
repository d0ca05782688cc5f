import { addTo } from './add-to.js';
import type { ChangedPage } from './changed-pages.js';

/** Another version of a shared package than the one that is live, for somebody at least. */
export interface VersionChange {
  key: string;
  from: string;
  to: string;
  /** The paths of the pages where it is so. */
  pages: string[];
}

/** What the first sight of a page costs, where that changes. */
export interface PageBytes {
  /** The path of the page. */
  page: string;
  /** The hosts with which it costs the same. */
  hosts: string[];
  /** 0 for a page that is new. */
  before: number;
  after: number;
}

/** Collects what changes without being wrong. */
export function collectFacts() {
  const versions = new Map<string, VersionChange>();
  const bytes = new Map<string, PageBytes>();

  return {
    add(changed: ChangedPage): void {
      const { before, after } = changed;
      for (const { key, from, to } of versionsIn(changed)) {
        const { pages } = addTo<VersionChange>(versions, [key, from, to], { key, from, to, pages: [] });
        if (!pages.includes(after.path)) pages.push(after.path);
      }
      const sizes = [before?.bytes ?? 0, after.bytes] as const;
      if (sizes[0] === sizes[1]) return;
      const row: PageBytes = { page: after.path, hosts: [], before: sizes[0], after: sizes[1] };
      addTo(bytes, [after.path, ...sizes], row).hosts.push(after.host);
    },

    get: () => ({ versions: [...versions.values()], bytes: [...bytes.values()] }),
  };
}

/** The versions that an app has before and after, where they differ. */
function versionsIn({ before, after }: ChangedPage) {
  return after.packages.flatMap(({ key, scope, uses }) => {
    const old = before?.packages.find(one => one.key === key && one.scope === scope);
    return uses.flatMap(({ app, copy }) => {
      const from = old?.uses.find(use => use.app === app)?.copy?.version;
      const to = copy?.version;
      return from !== undefined && to !== undefined && from !== to ? [{ key, from, to }] : [];
    });
  });
}
