import { sampleEvents } from '../fixtures/sample-events.js';
import { isWorthSending } from './is-worth-sending.js';

it('takes what went wrong and how long modules took, and leaves what would only be many', () => {
  const taken = Object.entries(sampleEvents).filter(([, event]) => isWorthSending(event));
  expect(taken.map(([name]) => name)).toEqual([
    'moduleLoaded',
    'moduleMissed',
    'entryMissed',
    'retry',
    'failure',
    'fallback',
    'conflict',
    'refused',
  ]);
});
