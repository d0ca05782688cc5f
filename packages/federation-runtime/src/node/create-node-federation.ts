import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Federation, LoadOptions } from '../federation.js';
import type { loadRemote } from '../index.js';
import { FEDERATION } from '../registry.js';
import { createSnapshotFederation } from './create-snapshot-federation.js';
import { edgeSource } from './edge-source.js';
import { folderSource } from './folder-source.js';
import { processHost } from './process-host.js';
import { reactOf, type ProcessPackage } from './process-packages.js';
import { readUrl } from './read-url.js';

export interface NodeFederationOptions {
  /** Where the apps come from: an edge, `https://shop.example`, or a folder that is a release store or that `weft fetch` has filled. */
  from: string | URL;
  /** @default 'production' */
  environment?: string;
  /** What the process shares with its apps, by package; there is no other version of these. @default the React that is installed for `directory` */
  packages?: Record<string, ProcessPackage>;
  /** Where packages are looked for, and what a relative `from` starts at. @default the working directory */
  directory?: string;
  signal?: AbortSignal;
}

/** The apps of an environment in a Node process: the process is their host. */
export interface NodeFederation extends Pick<
  Federation,
  'preloadRemote' | 'pages' | 'register' | 'loadScript' | 'snapshot'
> {
  /** As that of a page: typed by the names of modules where `weft types` has brought their types. */
  loadRemote: typeof loadRemote;
  subscribe: Required<Federation>['subscribe'];
  /**
   * Takes what is live now; says whether that is another snapshot. What was loaded of the one before stays with whoever has it, and is let go with
   * them. Rejects as `createNodeFederation` does, and then keeps what it has.
   */
  update(options?: { signal?: AbortSignal }): Promise<boolean>;
  /** Makes it the one that `@weft/federation-runtime` finds anywhere in the process. Gives the undo. */
  install(): () => void;
}

/**
 * Opens an environment in a Node process. Its modules are evaluated here, with the process's own React. Rejects with a FederationError:
 * SNAPSHOT_UNREACHABLE or SNAPSHOT_INVALID.
 *
 * @example
 * const federation = await createNodeFederation({ from: 'https://shop.example' });
 * const { Button } = await federation.loadRemote('component-library/Button');
 */
export async function createNodeFederation({
  from,
  environment = 'production',
  directory = process.cwd(),
  packages = reactOf(directory),
  signal,
}: NodeFederationOptions): Promise<NodeFederation> {
  const source = openSource(String(from), environment, directory);

  const open = async (signal?: AbortSignal, known?: Required<Federation>): Promise<Required<Federation>> => {
    const snapshot = await source.live(signal);
    if (known && snapshot.id === known.snapshot.id) return known;
    const reload = () => void update().catch(() => {});
    const { allows } = source;
    const federation = createSnapshotFederation({ snapshot, read: readUrl, allows, reload });
    federation.enter(processHost(packages));
    return federation;
  };
  const update: NodeFederation['update'] = async ({ signal } = {}) => {
    const before = current;
    const found = await open(signal, before);
    if (found === before) return false;
    current = found;
    return true;
  };
  let current = await open(signal);

  return {
    get snapshot() {
      return current.snapshot;
    },
    loadRemote: (id: string, options?: LoadOptions) => current.loadRemote(id, options),
    preloadRemote: (...asked) => current.preloadRemote(...asked),
    loadScript: (...asked) => current.loadScript(...asked),
    pages: () => current.pages(),
    register: apps => current.register(apps),
    subscribe: listener => current.subscribe(listener),
    update,
    install() {
      const place = globalThis as { [FEDERATION]?: Federation };
      const before = Object.getOwnPropertyDescriptor(place, FEDERATION);
      Object.defineProperty(place, FEDERATION, { get: () => current, configurable: true });
      return () => {
        if (before) Object.defineProperty(place, FEDERATION, before);
        else Reflect.deleteProperty(place, FEDERATION);
      };
    },
  };
}

function openSource(from: string, environment: string, directory: string) {
  if (/^https?:/.test(from)) return edgeSource(from, environment, readUrl);
  const folder = from.startsWith('file:') ? fileURLToPath(from) : from;
  return folderSource(isAbsolute(folder) ? folder : resolve(directory, folder), environment);
}
