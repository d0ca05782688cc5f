import { pageFrom, pageOf } from './paging';

const list = Array.from({ length: 19 }, (_, index) => index);

test('cuts a list into pages of eight', () => {
  expect(pageOf(list, 1)).toEqual({ page: 1, pageCount: 3, first: 1, rows: [0, 1, 2, 3, 4, 5, 6, 7] });
  expect(pageOf(list, 3)).toEqual({ page: 3, pageCount: 3, first: 17, rows: [16, 17, 18] });
});

test('a page beyond the last is the last', () => {
  expect(pageOf(list, 4).page).toBe(3);
  expect(pageOf([], 4)).toEqual({ page: 1, pageCount: 1, first: 1, rows: [] });
});

test.each([
  ['3', 3],
  ['999999', 999_999],
  [null, 1],
  ['', 1],
  ['0', 1],
  ['-2', 1],
  ['2.5', 1],
  ['two', 1],
  ['1e9', 1],
])('?page=%s asks for page %d', (text, page) => {
  expect(pageFrom(text)).toBe(page);
});
