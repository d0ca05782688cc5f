import { createMemory } from './memory.js';

function counted<T>(value: T | Error) {
  const made = { times: 0 };
  const make = async () => {
    made.times++;
    await Promise.resolve();
    if (value instanceof Error) throw value;
    return value;
  };
  return { made, make };
}

it('makes a value once, however many ask at the same time and later', async () => {
  const memory = createMemory<string>({ limit: 10 });
  const { made, make } = counted('value');
  expect(memory.peek('key')).toBeUndefined();
  const loads = Array.from({ length: 5 }, () => memory.load('key', make));
  expect(await Promise.all(loads)).toEqual(Array.from({ length: 5 }, () => 'value'));
  expect(await memory.load('key', make)).toBe('value');
  expect(memory.peek('key')).toBe('value');
  expect(made.times).toBe(1);
});

it('does not ask again at once for what does not exist', async () => {
  const memory = createMemory<string>({ limit: 10 });
  const { made, make } = counted<string | undefined>(undefined);
  for (let round = 0; round < 5; round++) expect(await memory.load('key', make)).toBeUndefined();
  expect(made.times).toBe(1);
});

it('tells everybody who waits of a failure, and tries again for the next', async () => {
  const memory = createMemory<string>({ limit: 10 });
  const failing = counted<string>(new Error('down'));
  const both = await Promise.allSettled([memory.load('key', failing.make), memory.load('key', failing.make)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(failing.made.times).toBe(1);
  expect(await memory.load('key', counted('value').make)).toBe('value');
});

it('keeps no more than the limit, by weight', async () => {
  const memory = createMemory<string>({ limit: 10, weigh: value => value.length });
  await memory.load('a', counted('123456').make);
  await memory.load('b', counted('12345').make);
  expect([memory.peek('a'), memory.peek('b')]).toEqual([undefined, '12345']);
});
