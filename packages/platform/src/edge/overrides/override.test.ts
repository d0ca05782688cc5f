import { readOverride } from './override.js';

it.each([
  ['catalog@http://localhost:3001', 'catalog', 'http://localhost:3001'],
  ['catalog@http://localhost:3001/', 'catalog', 'http://localhost:3001'],
  ['catalog@HTTPS://PR-42.example:443', 'catalog', 'https://pr-42.example'],
  ['component-library@1.4.0-3f2a91c0', 'component-library', '1.4.0-3f2a91c0'],
  ['catalog@1.4.0+build.7', 'catalog', '1.4.0+build.7'],
  ['catalog@', 'catalog', ''],
])('reads %s', (text, app, from) => {
  expect(readOverride(text)).toEqual({ app, from });
});

it.each([
  ['', 'nothing'],
  ['catalog', 'no place'],
  ['@1.0.0', 'no app'],
  ['Catalog@1.0.0', 'no name of an app'],
  ['catalog@../1.0.0', 'no version'],
  ['catalog@1..0', 'no version'],
  ['catalog@localhost:3001', 'an origin without its scheme'],
  ['catalog@http://localhost:3001/catalog.js', 'a file'],
  ['catalog@http://localhost:3001?a', 'a query'],
  ['catalog@http://ada@localhost:3001', 'a user'],
  ['catalog@ftp://localhost', 'another scheme'],
  ['catalog@javascript://localhost', 'code'],
  ['catalog@http://', 'half an origin'],
  ['catalog@http://*.example', 'many origins'],
  ["catalog@http://a;script-src'unsafe-inline'", 'a policy'],
  ['catalog@http://[::1]:3001', 'an address that no policy can name'],
])('takes "%s" for none: %s', text => {
  expect(readOverride(text)).toBeUndefined();
});
