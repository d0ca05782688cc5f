import { editDistance } from './edit-distance';
import { words } from './words';

/** A text to be found by, and how much a match in it counts. */
export interface Field {
  text: string;
  weight: number;
}

type Match = (asked: string, word: string) => number;

/**
 * A search over items that are indexed once. Every word of the query has to match; the best matches come first, ties stay in
 * the given order. A word that nothing contains as written may match with a typo in it. An empty query matches everything.
 */
export function createRanking<T>(
  items: readonly T[],
  fieldsOf: (item: T) => Field[],
): (query: string) => T[] {
  const index = items.map(item => fieldsOf(item).map(({ text, weight }) => ({ words: words(text), weight })));

  const scores = (asked: string, match: Match): number[] =>
    index.map(fields =>
      Math.max(...fields.flatMap(field => field.words.map(word => field.weight * match(asked, word)))),
    );

  const tolerantScores = (asked: string): number[] => {
    const asWritten = scores(asked, matchAsWritten);
    return asWritten.some(score => score > 0) ? asWritten : scores(asked, matchWithTypo);
  };

  return query => {
    const perWord = words(query).map(tolerantScores);
    return items
      .map((item, place) => ({ item, scores: perWord.map(ofItems => ofItems[place] ?? 0) }))
      .filter(candidate => candidate.scores.every(score => score > 0))
      .map(candidate => ({
        item: candidate.item,
        score: candidate.scores.reduce((sum, score) => sum + score, 0),
      }))
      .sort((a, b) => b.score - a.score)
      .map(({ item }) => item);
  };
}

const matchAsWritten: Match = (asked, word) => {
  if (word === asked) return 1;
  if (word.startsWith(asked)) return 0.8;
  return asked.length > 2 && word.includes(asked) ? 0.5 : 0;
};

/** One typo in words of four letters and more, two from eight on; the word may still be incomplete. */
const matchWithTypo: Match = (asked, word) => {
  if (asked.length < 4) return 0;
  const allowed = asked.length < 8 ? 1 : 2;
  const distance = Math.min(editDistance(asked, word), editDistance(asked, word.slice(0, asked.length)));
  return distance <= allowed ? 0.5 - distance * 0.1 : 0;
};
