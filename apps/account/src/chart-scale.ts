/** Values at which a chart draws a line, from 0 up to at least `highest`: round numbers, four at most besides 0. */
export function chartScale(highest: number): number[] {
  const least = Math.max(highest, 1) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 2.5, 5].find(round => round * magnitude >= least) ?? 10) * magnitude;
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
