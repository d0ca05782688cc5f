import { takeNoise } from '../fixtures/quiet-console.js';
import { logCaughtError } from './log-caught-error.js';

it('says once what went wrong, however many boundaries an error reaches', () => {
  const error = new Error('checkout is down');
  logCaughtError(error);
  logCaughtError(error);
  expect(takeNoise(/checkout is down/)).toHaveLength(1);
});

it('says each of two errors that read alike', () => {
  logCaughtError(new Error('checkout is down'));
  logCaughtError(new Error('checkout is down'));
  expect(takeNoise(/checkout is down/)).toHaveLength(2);
});

it.each(['a text', 0, null, undefined])('says %p, which cannot be remembered, each time', thrown => {
  logCaughtError(thrown);
  logCaughtError(thrown);
  expect(takeNoise(new RegExp(`^${thrown}$`))).toHaveLength(2);
});
