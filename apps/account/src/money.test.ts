import { exactMoney, shortMoney } from './money';

test('to the cent', () => {
  expect(exactMoney(123_456)).toBe('$1,234.56');
});

test.each([
  [0, '$0'],
  [31_250, '$313'],
  [100_000, '$1K'],
  [125_000, '$1.25K'],
])('%d cents in short: %s', (cents, text) => {
  expect(shortMoney(cents)).toBe(text);
});
