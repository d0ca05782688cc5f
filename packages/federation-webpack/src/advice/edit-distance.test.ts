import { editDistance } from './edit-distance.js';

it.each([
  ['search', 'search', 0],
  ['serch', 'search', 1],
  ['saerch', 'search', 1],
  ['pirce', 'price', 1],
  ['cart', 'card', 1],
  ['', 'cart', 4],
  ['mini', 'minicart', 4],
])('from "%s" to "%s" is %i', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});
