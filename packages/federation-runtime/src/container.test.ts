import { isContainer } from './container.js';

it.each([
  ['an object', { init: () => 1, get: () => () => 1 }],
  ['a function with both', Object.assign(() => {}, { init: () => 1, get: () => () => 1 })],
  [
    'a namespace without prototype',
    Object.assign(Object.create(null) as object, { init: () => 1, get: () => () => 1 }),
  ],
])('takes %s', (_, value) => {
  expect(isContainer(value)).toBe(true);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['an element', document.createElement('form')],
  ['a Map, which has get', new Map()],
  ['only init', { init: () => 1 }],
  ['values under both names', { init: 1, get: 2 }],
  ['a text', 'container'],
])('refuses %s', (_, value) => {
  expect(isContainer(value)).toBe(false);
});
