/** A number with its word, which ends in an s unless it is one: "1 run", "9 runs". */
export const counted = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;
