import { chartScale } from './chart-scale';

test.each([
  [38_900, [0, 10_000, 20_000, 30_000, 40_000]],
  [40_000, [0, 10_000, 20_000, 30_000, 40_000]],
  [40_001, [0, 20_000, 40_000, 60_000]],
  [90_000, [0, 25_000, 50_000, 75_000, 100_000]],
  [200_000, [0, 50_000, 100_000, 150_000, 200_000]],
  [350_000, [0, 100_000, 200_000, 300_000, 400_000]],
])('a highest value of %d is drawn on %j', (highest, lines) => {
  expect(chartScale(highest)).toEqual(lines);
});

test('is there when nothing was spent', () => {
  const lines = chartScale(0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(0);
  expect(lines[1]).toBeGreaterThan(0);
});
