import fc from 'fast-check';
import { longLog, sampleSnapshot } from '../fixtures/planted-log.js';
import { latestSnapshot, newestSince, readPastSnapshot, readSnapshot } from './read-log.js';

const environment = 'production';

it('reads a snapshot by its number', async () => {
  const { reader } = longLog(3);
  expect(await readSnapshot(reader, environment, 3)).toEqual(sampleSnapshot(3));
  expect(await readSnapshot(reader, environment, 4)).toBeUndefined();
  expect(await readSnapshot(reader, 'staging', 3)).toBeUndefined();
  await expect(readPastSnapshot(reader, environment, 4)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
});

describe('the newest', () => {
  it('is found in a log of any length, from any number of it', async () => {
    const length = fc.integer({ min: 0, max: 3000 });
    const cases = length.chain(last => fc.tuple(fc.constant(last), fc.integer({ min: 0, max: last })));
    await fc.assert(
      fc.asyncProperty(cases, async ([last, after]) => {
        const { reader } = longLog(last);
        expect((await latestSnapshot(reader, environment, after))?.number).toBe(
          last === 0 ? undefined : last,
        );
      }),
    );
  });

  it('is found in a log of 100,000 with 34 looks, and with two from the newest that is known', async () => {
    const { log, reader } = longLog(100_000);
    expect((await latestSnapshot(reader, environment))?.number).toBe(100_000);
    expect(log.asked).toBeLessThanOrEqual(34);
    log.asked = 0;
    await latestSnapshot(reader, environment, 100_000);
    expect(log.asked).toBe(2);
  });

  it('is the one at hand, after one look, while nothing came after it', async () => {
    const { log, reader } = longLog(12);
    const known = sampleSnapshot(12);
    expect(await newestSince(reader, known)).toBe(known);
    expect(log.asked).toBe(1);
    log.length = 30;
    expect(await newestSince(reader, known)).toEqual(sampleSnapshot(30));
  });

  it('is one that was the newest at some time while others were being added', async () => {
    for (let start = 0; start < 50; start++) {
      const { log, reader } = longLog(start);
      const get = reader.get.bind(reader);
      // Another snapshot between any two looks.
      reader.get = async key => get(key).finally(() => (log.length += 1));
      const number = (await latestSnapshot(reader, environment))?.number ?? 0;
      expect(number).toBeGreaterThanOrEqual(start);
      expect(number).toBeLessThanOrEqual(log.length);
    }
  });
});
