import { createOverrideState, type OverrideState } from './override-state';
import type { Overrides } from './read-overrides';

const known: Overrides = { allowed: true, origins: [], active: {} };
const PLACE = { environment: 'production', latest: '/_weft/environments/production/latest' };

const settled = (read: () => Promise<Overrides | undefined>) =>
  new Promise<OverrideState>(resolve => {
    const store = createOverrideState(PLACE, read);
    store.subscribe(() => resolve(store.read()));
    expect(store.read()).toBe('asking');
  });

it('learns what the server says', async () => {
  await expect(settled(async () => known)).resolves.toBe(known);
});

it('learns that it knows no overrides', async () => {
  await expect(settled(async () => undefined)).resolves.toBe('none');
});

it('learns that it does not answer', async () => {
  const error = new TypeError('no network');
  await expect(settled(() => Promise.reject(error))).resolves.toBe(error);
});

it('asks when somebody looks, and once', async () => {
  const read = jest.fn<Promise<Overrides>, [string, AbortSignal]>().mockResolvedValue(known);
  const store = createOverrideState(PLACE, read);
  expect(read).not.toHaveBeenCalled();
  await new Promise<void>(resolve => store.subscribe(resolve));
  store.subscribe(() => {});
  expect(read).toHaveBeenCalledTimes(1);
  expect(read).toHaveBeenCalledWith('production', expect.any(AbortSignal));
});

it('asks nobody on a page that is not of an edge', () => {
  const read = jest.fn(async () => known);
  const store = createOverrideState({ environment: 'development' }, read);
  store.subscribe(() => {});
  expect(store.read()).toBe('none');
  expect(read).not.toHaveBeenCalled();
});

it('gives up asking when nobody looks any more, and asks anew the next time', async () => {
  const signals: AbortSignal[] = [];
  const read = jest.fn(async (_environment: string, signal: AbortSignal) => {
    signals.push(signal);
    return known;
  });
  const store = createOverrideState(PLACE, read);
  const gone = jest.fn();
  store.subscribe(gone)();
  await new Promise<void>(resolve => store.subscribe(resolve));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(gone).not.toHaveBeenCalled();
});
