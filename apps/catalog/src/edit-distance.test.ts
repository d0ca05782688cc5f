import { editDistance } from './edit-distance';

test.each([
  ['lamp', 'lamp', 0],
  ['', 'lamp', 4],
  ['lamp', '', 4],
  ['lam', 'lamp', 1],
  ['lampp', 'lamp', 1],
  ['lomp', 'lamp', 1],
  ['lmap', 'lamp', 1],
  ['cusihno', 'cushion', 2],
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" is %i', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});
