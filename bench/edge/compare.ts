import { load, type LoadOptions, type Work } from './load.ts';
import { median } from '../support/median.ts';
import type { Served } from '../support/served.ts';

/** Loads servers in turns, so that what else the machine does strikes all alike; gives the median of each. */
export async function compare(
  servers: readonly { server: Served; options: LoadOptions }[],
  rounds: number,
): Promise<Work[]> {
  const works: Work[][] = servers.map(() => []);
  // The first round makes them warm.
  for (let round = 0; round <= rounds; round++)
    for (const [place, { server, options }] of servers.entries()) {
      const work = await load(server, round === 0 ? { ...options, seconds: 1 } : options);
      if (round > 0) works[place]?.push(work);
    }
  return works.map(done => ({
    perSecond: median(done.map(work => work.perSecond)),
    perCpuSecond: median(done.map(work => work.perCpuSecond)),
  }));
}
