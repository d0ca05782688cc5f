import { sampleSnapshot } from '../fixtures/planted-log.js';
import { nextTime } from './next-time.js';

const at = '2026-01-01T12:00:00.000Z';
const previous = { ...sampleSnapshot(12), at };

it('is now', () => {
  expect(nextTime(undefined, new Date(at))).toBe(at);
  expect(nextTime(previous, new Date('2026-01-01T12:00:01Z'))).toBe('2026-01-01T12:00:01.000Z');
});

it('is never before the one before: clocks may differ by five minutes', () => {
  expect(nextTime(previous, new Date('2026-01-01T11:55:00.000Z'))).toBe(at);
});

it('is none for a clock that goes behind by more; it says whose clock may be wrong', () => {
  const late = () => nextTime(previous, new Date('2026-01-01T11:54:59.999Z'));
  expect(late).toThrow(expect.objectContaining({ code: 'CLOCK_BACKWARDS' }));
  expect(late).toThrow(
    /says 2026-01-01T11:54:59\.999Z, but production@12 was written by anna at 2026-01-01T12:00:00\.000Z, .* Set the clock of this machine/,
  );
});
