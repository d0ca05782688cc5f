import type { ModuleFactory } from './container.js';
import type { Emit } from './create-events.js';
import type { Federation } from './federation.js';
import type { FetchJson } from './fetch-json.js';
import type { Evaluate, GetFactory } from './get-factory.js';
import type { Ladder } from './ladder.js';
import type { Locations } from './locations.js';
import type { Refuse } from './refuse.js';

/** What a registry has until its host starts: all that brings apps and their modules to each other, and what tells of it. */
export type FirstPart = Partial<Federation> &
  Pick<Required<Federation>, 'snapshot' | 'enter' | 'loadScript' | 'subscribe'> & {
    host: string | undefined;
  };

/**
 * What the start of a host is given by the registry, and nobody else: with it the second part of the runtime adds to the registry what is not
 * needed before. The two may come from releases of different age, so that this only grows, as the interface of the registry does.
 */
export interface Tools extends Locations, Ladder {
  /** The registry itself; all others have one that cannot be changed. */
  registry: FirstPart;
  emit: Emit;
  /** The factory of each module, by its id, that was got last. */
  newest: Map<string, ModuleFactory>;
  getFactory: GetFactory;
  /** Has what is below a URL evaluated anew for whoever asks next. */
  renew(base: string): void;
  refuse: Refuse;
  /** Starts the host anew, from the release that is to be used now. */
  restart(app: string): Promise<unknown>;
  showNotice(): void;
  /** Told when modules whose ids begin like this are to be loaded anew; without a beginning, when apps have become known. */
  onChange?(beginning?: string): void;
  /** Has modules whose ids begin like this be taken anew by who asks next; who shows them is not told. */
  forget?(beginning: string): void;
  evaluate?: Evaluate;
  /** Fetches the full snapshot, with further attempts. */
  fetchJson?: FetchJson;
  /** Takes what a host shows instead of the page, where there is none: on a server. */
  serve?(tree: unknown): void;
  /** Asked when something could not be evaluated: says whether it may go better now. */
  recover?(error: unknown): Promise<boolean>;
}
