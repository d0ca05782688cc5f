import { inParallel } from './in-parallel.js';

it('does everything, and never more at once than it may', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async item => {
    most = Math.max(most, ++running);
    await new Promise(resolve => setImmediate(resolve));
    running--;
    done.push(item);
  });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('begins nothing after a failure, and rejects with the first when all has ended', async () => {
  const begun: number[] = [];
  let ended = 0;
  const all = inParallel([1, 2, 3, 4, 5, 6], 2, async item => {
    begun.push(item);
    if (item === 1) throw new Error('the first');
    await new Promise(resolve => setImmediate(resolve));
    ended++;
    throw new Error('the second');
  });
  await expect(all).rejects.toThrow('the first');
  expect(begun).toEqual([1, 2]);
  expect(ended).toBe(1);
});

it('takes a failure that is no error for one', async () => {
  await expect(inParallel([1], 2, () => Promise.reject(undefined))).rejects.toBeUndefined();
});
