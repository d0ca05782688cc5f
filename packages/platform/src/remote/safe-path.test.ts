import { safePath } from './safe-path.js';

it.each(['src/Button.d.ts', 'contract.json', 'src/card-check.d.wasm.ts', 'a..b/c.js'])('takes %s', path => {
  expect(safePath(path, 'The contract')).toBe(path);
});

it.each([
  '../evil.d.ts',
  'src/../../evil.d.ts',
  '/etc/evil.d.ts',
  'src\\..\\evil.d.ts',
  'C:/evil.d.ts',
  'src//evil.d.ts',
  './evil.d.ts',
  'src/',
  '',
  'src/\u0000.d.ts',
])('refuses %j, and says whose it is', path => {
  expect(() => safePath(path, 'The contract of cart@1')).toThrow(
    expect.objectContaining({
      code: 'NAME_INVALID',
      message: expect.stringContaining(
        `The contract of cart@1 names the file ${JSON.stringify(path)}`,
      ) as string,
    }) as Error,
  );
});
