import type { Begun } from '../entry.js';
import type { Federation } from '../federation.js';
import { fetchJson, type FetchJson } from '../fetch-json.js';
import type { Snapshot } from '../manifest/snapshot.js';
import { parseModuleId } from '../module-id.js';
import { createModules } from '../modules.js';
import type { Tools } from '../tools.js';
import { retry } from '../retry.js';
import { createUpdates } from '../updates/create-updates.js';
import { whenIdle } from '../when-idle.js';
import { createChanges } from './create-changes.js';
import { createCrashes } from './create-crashes.js';
import { createHints } from './create-hints.js';
import { createLoading } from './create-loading.js';
import { createPages } from './create-pages.js';
import { createRecover } from './create-recover.js';
import { createRegister } from './create-register.js';
import { afterFirstSight } from './first-sight.js';
import { createUnload } from './create-unload.js';
import { refuseOverrides } from './refuse-overrides.js';
import { evaluate } from './evaluate.js';

export interface AttachOptions {
  /** Runs something when the page has nothing better to do. @default when the browser is idle */
  whenIdle?(run: () => void): void;
  /** Loads the page afresh. @default that of the browser */
  reload?(): void;
  /** Fetches the full snapshot. @default over the network */
  fetchJson?: FetchJson;
  /** Modules that the host's entry has begun with. @default none */
  begun?: Begun;
}

/**
 * The second part of the runtime: adds to a registry what is needed from the time on when the host runs. It comes with the host's own code, so
 * that the first part is small. Without tools the runtime is an older one, which has all of it. Once per page, although another release of the host may be started in place of one that broke.
 */
export function attach(
  tools: Tools | undefined,
  { whenIdle: idle = whenIdle, reload, fetchJson: ask = fetchJson, begun }: AttachOptions = {},
): void {
  if (!tools || tools.recover) return;
  const { registry, complete, isComplete, getFactory } = tools;
  const recover = (tools.recover = createRecover(tools));
  tools.evaluate = evaluate;
  const hints = createHints(registry.snapshot, id => void modules.prepare(id).catch(() => {}));
  tools.fetchJson = async url => {
    const found = await retry(() => ask(url));
    hints.learn(found as Snapshot);
    return found;
  };
  const modules = createModules(async id => {
    hints.begin(id);
    const first = begun?.get(id);
    // Once: after a failure it is asked for anew.
    begun?.delete(id);
    const { app, module } = parseModuleId(id);
    return first ?? getFactory(app, module);
  }, recover);
  const { onChange } = createChanges(tools, modules);

  Object.assign(registry, {
    ...createLoading(tools, modules),
    ...createCrashes(tools),
    onChange,
    onPages: listener => onChange(app => app || listener()),
    pages: createPages(tools),
    register: createRegister(tools),
    unload: createUnload(tools, modules),
    updates: createUpdates(registry.snapshot.id, reload),
  } satisfies Partial<Federation>);
  refuseOverrides(tools);
  // A page that lists no further ones has all that its links lead to; who asks for yet another app has the full snapshot fetched.
  if (registry.snapshot.pages && !isComplete())
    void afterFirstSight(registry, () => idle(() => void complete().catch(() => {})));
}
