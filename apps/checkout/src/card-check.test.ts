/** @jest-environment node */
/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCardNumber } from './card-check';

const committed = readFileSync(join(__dirname, 'card-check.wasm'));

test('card-check.wasm is what card-check.wat assembles to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'card-check-'));
  const assembled = join(folder, 'card-check.wasm');
  execFileSync(process.execPath, [join(__dirname, '../assemble-card-check.mjs'), assembled]);
  expect(readFileSync(assembled).toString('hex')).toBe(committed.toString('hex'));
  rmSync(folder, { recursive: true });
});

describe('luhn', () => {
  const { memory, luhn } = new WebAssembly.Instance(new WebAssembly.Module(committed))
    .exports as unknown as typeof import('./card-check.wasm');
  const check = (text: string) => {
    new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer));
    return luhn(text.length);
  };

  test.each(['0', '18', '79927398713', '4242424242424242', '378282246310005'])('accepts %s', digits => {
    expect(check(digits)).toBe(1);
  });

  test.each(['', '1', '79927398710', '4242424242424241', '2424242424242424', '4242 4242', '/0', ':0'])(
    'refuses "%s"',
    text => {
      expect(check(text)).toBe(0);
    },
  );

  test('does not see what a longer number left behind', () => {
    check('4242424242424242');
    expect(check('18')).toBe(1);
    expect(check('19')).toBe(0);
  });
});

describe('isCardNumber', () => {
  // Numbers that payment services publish for tests.
  test.each([
    '4242424242424242',
    '4242 4242 4242 4242',
    '5555-5555-5555-4444',
    '3782 822463 10005',
    '6011111111111117',
    '3530111333300000',
    '30569309025904',
    '4222222222222',
  ])('accepts %s', async number => {
    await expect(isCardNumber(number)).resolves.toBe(true);
  });

  test.each(['', '4242424242424241', '4242 4242 424', '18', '42424242424242424242', '4242x424242424242'])(
    'refuses "%s"',
    async text => {
      await expect(isCardNumber(text)).resolves.toBe(false);
    },
  );
});
