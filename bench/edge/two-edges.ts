import { availableParallelism } from 'node:os';
import { load, type LoadOptions } from './load.ts';
import { median } from '../support/median.ts';
import type { Served } from '../support/served.ts';

// One for each edge, and as many for those who ask.
const CORES_NEEDED = 4;

/** What two edges on one store do, in units of what one does. Where cores are too few for it, counted by what each does with a core. */
export async function twoEdges(edges: readonly [Served, Served], options: LoadOptions, rounds: number) {
  const by = availableParallelism() >= CORES_NEEDED ? 'perSecond' : 'perCpuSecond';
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const one = await load(edges[0], options);
    const two = await Promise.all(edges.map(edge => load(edge, options)));
    ratios.push(two.reduce((sum, work) => sum + work[by], 0) / one[by]);
  }
  return { scaling: median(ratios), scalingBy: by };
}
