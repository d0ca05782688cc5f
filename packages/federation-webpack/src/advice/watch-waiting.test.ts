import type { FederationEvent } from '@weft/federation-runtime';
import { watchWaiting } from './watch-waiting.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const start = (module?: string): FederationEvent => ({ type: 'load-start', time: 0, module });
const end = (module: string, ok = true): FederationEvent => ({
  ...{ type: 'load-end', time: 0, module, start: 0, duration: 0, ok },
});

function watched() {
  const told: string[] = [];
  return { told, tell: watchWaiting(module => told.push(module), 100) };
}

it('tells of a module that does not come, once', () => {
  const { told, tell } = watched();
  tell(start('catalog/search'));
  tell(start('catalog/search'));
  jest.advanceTimersByTime(99);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1000);
  expect(told).toEqual(['catalog/search']);
});

it('says nothing of what has come, or has failed, in time, and of entries', () => {
  const { told, tell } = watched();
  [start('a/b'), start('c/d'), start(), end('a/b'), end('c/d', false)].forEach(tell);
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

it('looks again when it is asked for again', () => {
  const { told, tell } = watched();
  [start('a/b'), end('a/b', false), start('a/b')].forEach(tell);
  jest.advanceTimersByTime(100);
  expect(told).toEqual(['a/b']);
});
