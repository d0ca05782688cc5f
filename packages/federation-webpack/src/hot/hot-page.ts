import { applyUpdate } from './apply-update.js';
import { reloadPage } from './reload-page.js';
import { whenIdle, type WebpackHot } from './webpack-hot.js';

/** What the hot updates of all builds on one page have in common: an update goes on in the builds that use what has changed. */
export interface HotPage {
  /** Makes a build known. `cache`: its modules, by id. */
  join(app: string, cache: ModuleCache): void;
  /** A module of `app` whose importers ask for a remote module by name. */
  use(app: string, id: string, hot: WebpackHot): void;
  /** An exposed module has become another one: whoever has it takes it anew. */
  changed(id: string): void;
  /** Has the registry of the page forget a module; set by the host. */
  forget?(id: string): void;
}

export type ModuleCache = Record<string, { hot?: WebpackHot } | undefined>;

interface Build {
  cache: ModuleCache;
  users: Map<string, Set<WebpackHot>>;
}

const PLACE = Symbol.for('weft.hot.1');

/** The one of this page, whichever build comes first. */
export function hotPage(): HotPage {
  const place = globalThis as { [PLACE]?: HotPage };
  return (place[PLACE] ??= createHotPage());
}

/** `reload`: loads the page afresh, and says why. */
export function createHotPage(reload: (reason: string) => void = reloadPage): HotPage {
  const builds = new Map<string, Build>();
  const changed = new Set<string>();

  const buildOf = (app: string): Build => {
    const build = builds.get(app) ?? { cache: {}, users: new Map() };
    builds.set(app, build);
    return build;
  };

  /** Has a build evaluate anew what uses one of the modules, as if it had been edited itself. */
  const renew = async (app: string, { cache, users }: Build, ids: readonly string[]): Promise<void> => {
    const found = ids.flatMap(id => [...(users.get(id) ?? []), cache[remoteModule(id)]?.hot ?? []].flat());
    const [first] = found;
    if (!first) return;
    await whenIdle(first);
    found.filter(({ active }) => active).forEach(hot => hot.invalidate());
    if (first.status() === 'ready') await applyUpdate(first, app, reload);
  };

  const renewAll = async (): Promise<void> => {
    const ids = [...changed];
    changed.clear();
    ids.forEach(id => page.forget?.(id));
    for (const [app, build] of builds) await renew(app, build, ids);
  };

  const page: HotPage = {
    // Anew by an entry that runs once more.
    join(app, cache) {
      builds.set(app, { cache, users: new Map() });
    },
    use(app, id, hot) {
      const { users } = buildOf(app);
      const known = users.get(id) ?? new Set();
      users.set(id, known.add(hot));
      hot.addDisposeHandler(() => known.delete(hot));
    },
    changed(id) {
      // An update may bring several, and has to be over before others begin.
      if (changed.size === 0) setTimeout(() => void renewAll());
      changed.add(id);
    },
  };
  return page;
}

/** The id that webpack gives to a module of another container. */
const remoteModule = (id: string) => `webpack/container/remote/${id}`;
