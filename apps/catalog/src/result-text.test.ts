import { resultText } from './result-text';

test.each([
  [48, { query: '' }, '48 products'],
  [1, { query: ' lamp ' }, '1 product for “lamp”'],
  [0, { query: 'sofa' }, 'No products for “sofa”'],
  [3, { query: 'oak', category: 'plants' } as const, '3 products in Vases and plants for “oak”'],
])('%i with %j', (count, state, text) => {
  expect(resultText(count, state)).toBe(text);
});
