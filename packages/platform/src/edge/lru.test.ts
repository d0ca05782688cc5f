import { createLru } from './lru.js';

const kept = (lru: ReturnType<typeof createLru<string>>) => [...lru.values()].sort().join('');

it('keeps as much as the limit allows, and lets go of what was not used for longest', () => {
  const lru = createLru<string>(3);
  for (const name of ['a', 'b', 'c']) lru.set(name, name);
  expect(lru.get('a')).toBe('a');
  lru.set('d', 'd');
  expect(kept(lru)).toBe('acd');
  expect(lru.get('b')).toBeUndefined();
});

it('lets go of as many as something heavy needs', () => {
  const lru = createLru<string>(10);
  for (const name of ['a', 'b', 'c']) lru.set(name, name, 3);
  lru.set('d', 'd', 6);
  expect(kept(lru)).toBe('cd');
});

it('does not keep what is heavier than the limit, and leaves the rest', () => {
  const lru = createLru<string>(10);
  lru.set('a', 'a', 5);
  lru.set('b', 'b', 11);
  expect(kept(lru)).toBe('a');
});

it('counts what was replaced or deleted no more', () => {
  const lru = createLru<string>(10);
  for (let round = 0; round < 5; round++) lru.set('a', 'a', 6);
  lru.set('b', 'b', 4);
  expect(kept(lru)).toBe('ab');
  lru.delete('a');
  lru.delete('a');
  lru.set('c', 'c', 6);
  expect(kept(lru)).toBe('bc');
});
