import { categories } from './categories';
import { findProduct, products } from './products';

test('there are enough of them, each under its own address', () => {
  expect(products.length).toBeGreaterThanOrEqual(48);
  expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
  expect(products.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test('every category of the menu has products, and every product is in the menu', () => {
  expect(new Set(products.map(({ category }) => category))).toEqual(new Set(categories.map(({ id }) => id)));
});

test('prices are whole cents and ratings are possible', () => {
  const odd = products.filter(({ price, rating }) => !Number.isInteger(price) || price <= 0 || rating > 5);
  expect(odd).toEqual([]);
});

test('no two products look the same', () => {
  expect(new Set(products.map(({ motif, palette }) => `${motif} ${palette}`)).size).toBe(products.length);
});

test('the featured order mixes categories', () => {
  expect(new Set(products.slice(0, 8).map(({ category }) => category)).size).toBe(8);
});

test('finds a product by its id', () => {
  expect(findProduct('perch-stool')).toMatchObject({ name: 'Perch Stool' });
  expect(findProduct('flying-carpet')).toBeUndefined();
});
