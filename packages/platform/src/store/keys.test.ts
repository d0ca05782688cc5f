import { checkKey, checkPrefix, keys } from './keys.js';

const REFUSED = expect.objectContaining({ code: 'NAME_INVALID' });

it('gives everything a place', () => {
  expect(keys.file('catalog', '1.0.0-abc', 'js/main.js')).toBe('releases/catalog/1.0.0-abc/js/main.js');
  expect(keys.release('catalog', '1.0.0-abc')).toBe('index/catalog/1.0.0-abc.json');
  expect(keys.snapshot('production', 12)).toBe('environments/production/log/0000000012.json');
  expect(keys.lease('catalog', '1', 'n')).toBe('leases/catalog/1/n');
  expect(keys.tombstone('catalog', '1', 'n')).toBe('deleting/catalog/1/n');
});

it('keeps the snapshots of an environment in the order of their numbers', () => {
  const numbers = [1, 9, 10, 99, 100, 12_345, 9_999_999_999];
  const places = numbers.map(number => keys.snapshot('production', number));
  expect(places.toSorted()).toEqual(places);
});

it.each(['../x', 'a/b', '', 'A', '.'])(
  'takes no app, environment or version called %j that leads elsewhere',
  name => {
    expect(() => keys.release(name, '1')).toThrow(REFUSED);
    expect(() => keys.log(name)).toThrow(REFUSED);
  },
);

it.each(['../../x', '/x', 'a/../x', 'a\\x', ''])('takes no file of a release called %j', file => {
  expect(() => keys.file('catalog', '1', file)).toThrow(REFUSED);
});

it('gives a good key and a good prefix back', () => {
  for (const key of ['a', 'a/b.c', 'a/.b', 'ä/🧵', 'a/..b', 'a/b..']) {
    expect(checkKey(key)).toBe(key);
    for (const prefix of [key, `${key}/`]) expect(checkPrefix(prefix)).toBe(prefix);
  }
  expect(checkPrefix('')).toBe('');
});

it('counts bytes, as file systems do', () => {
  expect(checkKey('ä'.repeat(127))).toHaveLength(127);
  expect(() => checkKey('ä'.repeat(128))).toThrow(REFUSED);
});
