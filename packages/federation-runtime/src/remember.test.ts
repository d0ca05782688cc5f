import { remember } from './remember.js';

it('begins once for a key, whoever asks, and keeps keys apart', async () => {
  const memory = new Map<string, Promise<number>>();
  const begin = jest.fn(async () => 1);
  const one = remember(memory, 'a', begin);
  expect(remember(memory, 'a', begin)).toBe(one);
  await one;
  expect(remember(memory, 'a', begin)).toBe(one);
  expect(remember(memory, 'b', begin)).not.toBe(one);
  expect(begin).toHaveBeenCalledTimes(2);
});

it('fails for all who wait, and begins anew for who asks from that very failure', async () => {
  const memory = new Map<string, Promise<string>>();
  const begin = jest.fn<Promise<string>, []>(async () => 'there');
  begin.mockRejectedValueOnce(new Error('not yet'));
  const first = remember(memory, 'a', begin);
  const again = remember(memory, 'a', begin).catch(() => remember(memory, 'a', begin));
  await expect(first).rejects.toThrow('not yet');
  await expect(again).resolves.toBe('there');
  expect(begin).toHaveBeenCalledTimes(2);
});

it('remembers nothing of a beginning that throws', () => {
  const memory = new Map<string, Promise<void>>();
  const begin = () => {
    throw new Error('no beginning');
  };
  expect(() => remember(memory, 'a', begin)).toThrow('no beginning');
  expect(memory.size).toBe(0);
});
