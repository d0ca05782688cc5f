import { sampleEvents } from '../fixtures/sample-events.js';
import { eventLine } from './event-line.js';

const place = { environment: 'production', page: '/catalog' };

it('is the event in JSON, and where it happened, without the error', () => {
  const { error, ...rest } = sampleEvents.failure;
  expect(error).toBeInstanceOf(Error);
  expect(JSON.parse(eventLine(sampleEvents.failure, place))).toEqual({ ...rest, ...place });
});

it('is one line, whatever a message holds', () => {
  const line = eventLine({ ...sampleEvents.retry, message: 'one\ntwo\u2028three' }, place);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({ message: 'one\ntwo\u2028three' });
});

it('is cut so that it fits into a request, whatever its fields hold', () => {
  const worst = '\u0000'.repeat(100_000);
  const { failure } = sampleEvents;
  const grown = Object.fromEntries(Object.keys(failure).map(name => [name, worst])) as unknown;
  const line = eventLine(grown as typeof failure, { environment: worst, page: worst });
  expect(JSON.parse(line)).toMatchObject({ message: worst.slice(0, 800), url: worst.slice(0, 800) });
  expect(new Blob([line]).size).toBeLessThan(65_536);
});
