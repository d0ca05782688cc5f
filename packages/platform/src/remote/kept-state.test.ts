import { covers } from './kept-state.js';

const SHOP = 'https://shop.example';
const all = { from: SHOP, releases: { cart: '1.0.0', catalog: '2.0.0' } };
const some = { ...all, asked: ['cart'] };

it.each([
  ['all apps, of all', all, SHOP, [], true],
  ['one app, of all', all, SHOP, ['cart'], true],
  ['an app that is not there', all, SHOP, ['profile'], false],
  ['what every object inherits', all, SHOP, ['constructor'], false],
  ['another place', all, 'https://other.example', ['cart'], false],
  ['all apps, of some', some, SHOP, [], false],
  ['an app that came with another one', some, SHOP, ['catalog'], true],
])('tells whether it has %s', (_, kept, place, apps, expected) => {
  expect(covers(kept, place, apps)).toBe(expected);
});
