import { sampleSnapshot } from '../fixtures/planted-log.js';
import { decodeSnapshot } from './decode-snapshot.js';

const KEY = 'environments/production/log/0000000012.json';
const encode = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

it('reads what was written', () => {
  expect(decodeSnapshot(encode(sampleSnapshot(12)), KEY)).toEqual(sampleSnapshot(12));
});

it.each([
  ['nothing', '', /JSON/],
  ['what was cut off', '{"format":1,', /JSON/],
  ['a newer format', { ...sampleSnapshot(12), format: 2 }, /snapshot\.format should be 1, but is 2/],
  ['no apps', { ...sampleSnapshot(12), apps: undefined }, /snapshot\.apps should be an object/],
  ['no time', { ...sampleSnapshot(12), at: 'noon' }, /snapshot\.at should be a time, but is "noon"/],
  ['another snapshot', sampleSnapshot(13), /it says that it is production@13/],
  [
    'a snapshot of another environment',
    { ...sampleSnapshot(12), environment: '../x' },
    /"\.\.\/x" is no name/,
  ],
])('refuses %s, and names the key and the way out', (_what, content, why) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : encode(content);
  const message = expect.stringMatching(why);
  expect(() => decodeSnapshot(bytes, KEY)).toThrow(
    expect.objectContaining({ code: 'STORE_CORRUPT', message }),
  );
  expect(() => decodeSnapshot(bytes, KEY)).toThrow(
    /^environments\/production\/log\/0000000012\.json cannot be read: .* from a backup of the store\.$/,
  );
});
