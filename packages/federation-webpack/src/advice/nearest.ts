import { editDistance } from './edit-distance.js';

/**
 * The name among those that are known that somebody may have meant: the one with the fewest slips, of which there may be one for every three
 * letters. Case is no slip of its own. Undefined where none is near.
 */
export function nearest(asked: string, known: readonly string[]): string | undefined {
  const word = asked.toLowerCase();
  const [best] = known
    .map(name => ({ name, slips: editDistance(word, name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(word.length, name.length) / 3)
    .sort((a, b) => a.slips - b.slips);
  return best?.name;
}
