import fc from 'fast-check';
import { inCanary, placeInCanary } from './in-canary.js';

const VISITORS = Array.from({ length: 200_000 }, (_, index) => `visitor-${index}`);
// Chance alone is above them once in a thousand times; the visitors are always the same, so it cannot be above them now and then.
const CRITICAL = { 1: 10.828, 81: 126.083, 99: 148.23 };

const text = fc.string({ unit: 'binary' });
const share = fc.double({ min: 0, max: 100, noNaN: true });

describe('for any visitor and canary', () => {
  it('is nobody at 0 % and everybody at 100 %', () => {
    fc.assert(
      fc.property(text, text, (visitor, canary) => {
        expect(inCanary(visitor, canary, 0)).toBe(false);
        expect(inCanary(visitor, canary, 100)).toBe(true);
      }),
    );
  });

  it('only adds visitors when the share is raised', () => {
    fc.assert(
      fc.property(text, text, share, share, (visitor, canary, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        return !inCanary(visitor, canary, less) || inCanary(visitor, canary, more);
      }),
    );
  });

  it('keeps a visitor where it is', () => {
    fc.assert(
      fc.property(text, text, share, (visitor, canary, percent) => {
        return inCanary(visitor, canary, percent) === inCanary(visitor, canary, percent);
      }),
    );
  });
});

describe('over 200,000 visitors', () => {
  it.each([0.1, 1, 5, 12.5, 33.3, 50, 99])('%f %% is that share of them', percent => {
    const inside = VISITORS.filter(visitor => inCanary(visitor, 'production/search/11', percent)).length;
    const expected = (VISITORS.length * percent) / 100;
    const others = VISITORS.length - expected;
    expect((inside - expected) ** 2 / expected + (inside - expected) ** 2 / others).toBeLessThan(CRITICAL[1]);
  });

  it('all places are equally likely', () => {
    const counts = count(
      100,
      VISITORS.map(visitor => bucket(visitor, 'production/search/11', 100)),
    );
    expect(chiSquare(counts, () => VISITORS.length / 100)).toBeLessThan(CRITICAL[99]);
  });

  it.each([
    ['of two names', 'production/search/11', 'production/cart/11'],
    ['of one name, one after the other', 'production/search/11', 'production/search/12'],
    ['of two environments', 'production/search/11', 'staging/search/11'],
  ])('two canaries %s are independent of each other', (_what, one, other) => {
    const cells = VISITORS.map(visitor => bucket(visitor, one, 10) * 10 + bucket(visitor, other, 10));
    const counts = count(100, cells);
    const row = (cell: number) =>
      sum(counts.filter((_, index) => Math.floor(index / 10) === Math.floor(cell / 10)));
    const column = (cell: number) => sum(counts.filter((_, index) => index % 10 === cell % 10));
    expect(chiSquare(counts, cell => (row(cell) * column(cell)) / VISITORS.length)).toBeLessThan(
      CRITICAL[81],
    );
  });
});

const bucket = (visitor: string, canary: string, buckets: number) =>
  Math.floor(placeInCanary(visitor, canary) * buckets);

function count(buckets: number, places: number[]): number[] {
  const counts = new Array<number>(buckets).fill(0);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

const sum = (counts: number[]) => counts.reduce((total, next) => total + next, 0);

const chiSquare = (counts: number[], expected: (cell: number) => number) =>
  sum(counts.map((found, cell) => (found - expected(cell)) ** 2 / expected(cell)));
