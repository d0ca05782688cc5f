import { listSearch, readListState } from './list-state';

test('an address without a query is the whole catalog', () => {
  expect(readListState('')).toEqual({ query: '', category: undefined, sort: undefined });
  expect(listSearch({ query: '' })).toBe('');
});

test('what is written can be read again', () => {
  const state = { query: 'blue & "round" ', category: 'plants', sort: 'price-up' } as const;
  expect(readListState(listSearch(state))).toEqual(state);
});

test('ignores categories and sorts that do not exist', () => {
  expect(readListState('?category=boats&sort=constructor&page=3')).toEqual(readListState(''));
});
