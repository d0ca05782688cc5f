import { median } from './median.ts';

/** Measures several things in turn, so many times each, so that what slows the machine down slows all of them down. Gives the median of each figure. */
export async function inTurn<Name, Figures extends Record<keyof Figures, number>>(
  measures: ReadonlyMap<Name, () => Promise<Figures>>,
  rounds: number,
): Promise<Map<Name, Figures>> {
  const found = new Map([...measures.keys()].map(name => [name, [] as Figures[]]));
  // The first round makes the servers warm.
  for (let round = 0; round <= rounds; round++)
    for (const [name, measure] of measures) {
      const figures = await measure();
      if (round > 0) found.get(name)?.push(figures);
    }
  return new Map([...found].map(([name, all]) => [name, mediansOf(all)]));
}

function mediansOf<Figures extends Record<keyof Figures, number>>(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0] ?? {}) as (keyof Figures)[];
  return Object.fromEntries(names.map(name => [name, median(all.map(figures => figures[name]))])) as Figures;
}
