import { pageSlots } from './page-slots';

const shown = (page: number, pageCount: number) =>
  pageSlots(page, pageCount)
    .map(slot => (typeof slot === 'number' ? slot : '…'))
    .join(' ');

test.each([
  [1, 1, '1'],
  [3, 7, '1 2 3 4 5 6 7'],
  [1, 20, '1 2 3 4 5 … 20'],
  [4, 20, '1 2 3 4 5 … 20'],
  [5, 20, '1 … 4 5 6 … 20'],
  [16, 20, '1 … 15 16 17 … 20'],
  [17, 20, '1 … 16 17 18 19 20'],
  [20, 20, '1 … 16 17 18 19 20'],
])('page %i of %i', (page, pageCount, expected) => {
  expect(shown(page, pageCount)).toBe(expected);
});

test('never jumps: the number of slots does not depend on the page', () => {
  const lengths = Array.from({ length: 30 }, (_, index) => pageSlots(index + 1, 30).length);
  expect(new Set(lengths)).toEqual(new Set([7]));
});
