import { retry } from './retry.js';

const failing = (times: number) => {
  let calls = 0;
  const action = async () => {
    calls++;
    if (calls <= times) throw new Error(`failure ${calls}`);
    return calls;
  };
  return { action, calls: () => calls };
};
const again = () => true;

it('does it again until it goes well', async () => {
  expect(await retry(failing(2).action, { again })).toBe(3);
});

it('gives the last error in the end', async () => {
  const { action, calls } = failing(9);
  await expect(retry(action, { again, attempts: 2 })).rejects.toThrow('failure 2');
  expect(calls()).toBe(2);
});

it('gives up at once where trying again is of no use', async () => {
  const { action, calls } = failing(9);
  await expect(retry(action, { again: () => false })).rejects.toThrow('failure 1');
  expect(calls()).toBe(1);
});

it('is not begun when it is no longer wanted', async () => {
  const { action, calls } = failing(0);
  const signal = AbortSignal.abort(new Error('no longer wanted'));
  await expect(retry(action, { again, signal })).rejects.toThrow('no longer wanted');
  expect(calls()).toBe(0);
});

it('does not wait out the pause when it is no longer wanted', async () => {
  const stop = new AbortController();
  const { action, calls } = failing(9);
  const tried = retry(action, { again, signal: stop.signal });
  // Within the pause: the action has failed, and the pause of at least 50 ms has begun.
  await new Promise(setImmediate);
  stop.abort(new Error('no longer wanted'));
  await expect(tried).rejects.toThrow('no longer wanted');
  expect(calls()).toBe(1);
});
