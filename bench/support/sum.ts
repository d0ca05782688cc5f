/** All of them together; 0 of none. */
export const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);
