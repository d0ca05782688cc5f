import { join } from 'node:path';
import { openReader, status, type ReleaseReader } from '@weft/platform';
import { ended, startWeft } from '../support/weft.ts';
import { writeBuild } from '../../e2e/support/write-build.ts';
import { incompleteReleases } from './incomplete-releases.ts';

interface Killing {
  folder: string;
  location: string;
  environment: string;
  kills: number;
}

/**
 * Kills deploys at random moments, and repeats each. `incomplete` counts the times that the environment named a release that was not
 * whole; `notRepeated` the deploys that did not go live when they were repeated; `inTime` those that had ended before the kill.
 */
export async function killDeploys({ folder, location, environment, kills }: Killing) {
  const deployed = async (mark: number) => {
    const dist = await writeBuild(join(folder, `kill-${mark}`), {
      app: 'killed',
      mark: String(mark),
      files: filler(mark),
    });
    return ['deploy', dist, '--env', environment, '--store', location];
  };
  const usual = await timeOf(ended(startWeft(await deployed(0))));
  const reader = await openReader(location);
  const counts = { killed: 0, inTime: 0, incomplete: 0, notRepeated: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    const before = await liveVersion(reader, environment);
    const args = await deployed(kill);
    const wasKilled = await killAfter(args, Math.random() * usual);
    counts[wasKilled ? 'killed' : 'inTime'] += 1;
    counts.incomplete += (await incompleteReleases(reader, environment)).length;
    await ended(startWeft(args));
    if ((await liveVersion(reader, environment)) === before) counts.notRepeated += 1;
    counts.incomplete += (await incompleteReleases(reader, environment)).length;
  }
  return counts;
}

/** Enough files that a kill often falls between two of them. */
const filler = (mark: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 30 }, (_, file) => [`chunk-${file}.js`, `"${mark} ${file}";\n`.repeat(500 + file)]),
  );

async function timeOf(work: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work;
  return performance.now() - started;
}

async function killAfter(args: readonly string[], ms: number): Promise<boolean> {
  const child = startWeft(args);
  const closed = new Promise<boolean>(resolve => {
    child.once('close', (_code, signal) => resolve(signal === 'SIGKILL'));
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  const killed = await closed;
  clearTimeout(timer);
  return killed;
}

async function liveVersion(reader: ReleaseReader, environment: string): Promise<string | undefined> {
  const [state] = await status(reader, { environment });
  return state?.apps.killed?.version;
}
