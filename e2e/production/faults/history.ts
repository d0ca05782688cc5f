import type { Edge } from '../../support/weft.ts';
import type { Standing } from './fault.ts';

/** Which version of each app is live. */
type Versions = Record<string, string>;

interface Status {
  environments: { apps: Record<string, { version: string }> }[];
}

/** Makes an environment of good releases and what is deployed onto them one after the other; gives what was live after each step. */
export async function deployEach(edge: Edge, environment: string, folders: readonly string[]) {
  await edge.weft('promote', '--from', 'production', '--to', environment);
  const history = [await liveIn(edge, environment)];
  for (const folder of folders) {
    // Some of these would be refused, as they should.
    await edge.weft('deploy', folder, '--env', environment, '--force', '--why', 'an injected fault');
    history.push(await liveIn(edge, environment));
  }
  return history;
}

/** Makes an environment that begins with the given releases: nothing was live in it before. */
export async function deployFirst(edge: Edge, environment: string, folders: readonly string[]) {
  await edge.weft('preview', environment, ...folders);
  return [await liveIn(edge, environment)];
}

/** Where versions stand at the end of a history. */
export function standings(history: readonly Versions[]) {
  const versionsOf = (app: string) => [...new Set(history.map(versions => versions[app]))].reverse();
  return {
    live: (app: string): string | undefined => versionsOf(app)[0],
    standing(app: string, version: string | undefined): Standing | undefined {
      const [live, before] = versionsOf(app);
      if (version === undefined) return undefined;
      return version === live ? 'live' : version === before ? 'before' : undefined;
    },
  };
}

async function liveIn(edge: Edge, environment: string): Promise<Versions> {
  const { environments } = await edge.weft<Status>('status', environment);
  return Object.fromEntries(
    Object.entries(environments[0]?.apps ?? {}).map(([app, { version }]) => [app, version]),
  );
}
