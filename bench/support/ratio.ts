/** How many times the other one is in it, to three places. */
export const ratio = (one: number, other: number): number => Math.round((one / other) * 1000) / 1000;
