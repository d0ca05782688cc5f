const ACCENTS = /\p{Diacritic}/gu;
const NOT_WORD = /[^\p{Letter}\p{Number}]+/u;

/** The words of a text as search compares them: small letters, no accents, singular. */
export const words = (text: string): string[] =>
  text.normalize('NFD').replace(ACCENTS, '').toLowerCase().split(NOT_WORD).filter(Boolean).map(singular);

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
