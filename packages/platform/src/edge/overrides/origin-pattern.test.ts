import { originPattern } from './origin-pattern.js';

it.each([
  ['http://localhost:*', 'http://localhost:3001', true],
  ['http://localhost:*', 'http://localhost', true],
  ['http://localhost:*', 'https://localhost:3001', false],
  ['http://localhost:*', 'http://localhost.evil.example:3001', false],
  ['http://localhost:*', 'http://evil.example:3001', false],
  ['http://localhost:*', 'no origin', false],
  ['http://127.0.0.1:*', 'http://127.0.0.1:8000', true],
  ['https://pr-42.example', 'https://pr-42.example', true],
  ['https://pr-42.example:443', 'https://pr-42.example', true],
  ['https://pr-42.example', 'https://pr-42.example:8443', false],
  ['https://pr-42.example', 'http://pr-42.example', false],
])('%s and %s: %s', (pattern, origin, isOne) => {
  expect(originPattern(pattern)(origin)).toBe(isOne);
});

it.each(['', '*', 'http://*', 'https://*.example', 'localhost:*', 'https://cdn.example/files', 'ftp://a'])(
  'refuses "%s", and says how to write it',
  text => {
    expect(() => originPattern(text)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: expect.stringContaining(`${JSON.stringify(text)} is no origin for overrides`),
      }),
    );
  },
);
