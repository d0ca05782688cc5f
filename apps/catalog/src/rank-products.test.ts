import { rankProducts } from './rank-products';

const ids = (query: string) => rankProducts(query).map(({ id }) => id);

test('puts products of that name first', () => {
  expect(ids('vase').slice(0, 3)).toEqual(['meadow-vase', 'quarry-vase', 'petal-vase']);
});

test('finds by material and by category', () => {
  expect(ids('terracotta')).toContain('terrace-planter');
  expect(ids('lighting')).toEqual(expect.arrayContaining(['bell-pendant', 'dusk-lantern']));
});

test('forgives a typo', () => {
  expect(ids('harbr chiar')).toEqual(['harbor-chair']);
});
