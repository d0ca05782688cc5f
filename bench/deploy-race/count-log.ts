import { history, type ReleaseReader } from '@weft/platform';
import { reasonOf } from './race-deploys.ts';

/** What became of the deploys of a race: the length of the log, and which deploys are missing in it or there twice. */
export async function countLog(reader: ReleaseReader, environment: string, deploys: number) {
  const snapshots = await history(reader, { environment, limit: Infinity });
  const numbers = snapshots.map(({ number }) => number).reverse();
  const broken = numbers.findIndex((number, index) => number !== index + 1);
  if (broken >= 0)
    throw new Error(`The log is not in sequence: entry ${broken + 1} has the number ${numbers[broken]}`);
  const found = new Map<string, number>();
  for (const { why } of snapshots) found.set(why, (found.get(why) ?? 0) + 1);
  const times = Array.from({ length: deploys }, (_, deploy) => found.get(reasonOf(deploy)) ?? 0);
  return {
    entries: snapshots.length,
    lost: times.filter(count => count === 0).length,
    duplicated: times.filter(count => count > 1).length,
  };
}
