import type { AppEntry, Federation } from '../federation.js';
import type { Tools } from '../tools.js';
import { provide } from './process-host.js';
import type { ProcessPackage } from './process-packages.js';

/**
 * Makes an app the host of a federation on a server, with packages of the process in place of its own; gives what it shows: a node of React.
 * Rejects with a FederationError where its entry cannot be had, or its code throws.
 */
export async function startOnServer(
  federation: Required<Federation>,
  host: string,
  packages: Record<string, ProcessPackage>,
): Promise<unknown> {
  const { enter } = federation;
  const location = federation.snapshot.apps[host];
  if (!location) throw new Error(`The snapshot has no app "${host}"`);
  const started = new Promise<unknown>((resolve, reject) => {
    federation.enter = entry => {
      federation.enter = enter;
      enter(entry.name === host ? onServer(entry, packages, resolve, reject) : entry);
    };
  });
  await federation.loadScript(location.entry, location);
  return started;
}

function onServer(
  entry: AppEntry,
  packages: Record<string, ProcessPackage>,
  onTree: (tree: unknown) => void,
  onError: (error: unknown) => void,
): AppEntry {
  return {
    ...entry,
    initSharing(name) {
      const scope = (entry.shareScopes[name] ??= {});
      const isProvided = name === 'default';
      if (isProvided) provide(packages, scope);
      const result = entry.initSharing(name);
      // The host's own, of another version, would be a second one beside that which renders.
      if (isProvided)
        for (const [key, { version }] of Object.entries(packages))
          for (const other of Object.keys(scope[key] ?? {}))
            if (other !== version) delete scope[key]?.[other];
      return result;
    },
    start: tools =>
      entry.start({ ...(tools as Tools), serve: onTree }).catch((error: unknown) => {
        onError(error);
        throw error;
      }),
  };
}
