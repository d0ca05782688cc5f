import type { Apps } from './apps.js';
import { FederationError } from './federation-error.js';
import type { AppEntry } from './federation.js';
import type { Ladder } from './ladder.js';
import { about, type Locations, type Release } from './locations.js';
import type { Tools } from './tools.js';

/** Starts the host of a page, and another release of it where one does not start. `leave` makes the page one without a host until the given one has come. */
export function createStartHost(
  { find }: Locations,
  { load }: Apps,
  { giveUp }: Ladder,
  leave: (coming: Promise<unknown>) => Promise<unknown>,
  showNotice: () => void,
) {
  /** Begins anew: loads the entry of the host; when it runs, it enters and is started. */
  const restart = (name: string): Promise<unknown> => leave(find(name).then(load).catch(fail));

  /** What cannot be started at all leaves a notice. */
  const fail = (error: FederationError): Promise<unknown> | undefined => {
    if (giveUp(error)) return restart(error.app as string);
    console.error(error);
    showNotice();
    return undefined;
  };

  /** Starts the host whose entry has run. */
  const start = async (entry: AppEntry, release: Release, tools: Tools): Promise<void> => {
    try {
      await entry.start(tools);
    } catch (cause) {
      if (await tools.recover?.(cause).catch(() => false)) await start(entry, release, tools);
      else await fail(new FederationError('START_FAILED', { ...about(release), phase: 'start', cause }));
    }
  };

  return { start, restart };
}
