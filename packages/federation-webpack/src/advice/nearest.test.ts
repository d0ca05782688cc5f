import { nearest } from './nearest.js';

const modules = ['./CatalogPage', './search', './ProductPicture', './categories.json'];

it.each([
  ['./serch', './search'],
  ['./Search', './search'],
  ['./catalogpage', './CatalogPage'],
  ['./ProductPictures', './ProductPicture'],
  ['./categories', './categories.json'],
  ['./MiniCart', undefined],
  ['./', undefined],
])('of "%s" is %s', (asked, found) => {
  expect(nearest(asked, modules)).toBe(found);
});

it('is the one with the fewest slips, and of equals the first', () => {
  expect(nearest('cart', ['card', 'carts', 'cart'])).toBe('cart');
  expect(nearest('cart', ['card', 'carts'])).toBe('card');
});

it('is none among none', () => {
  expect(nearest('cart', [])).toBeUndefined();
});
