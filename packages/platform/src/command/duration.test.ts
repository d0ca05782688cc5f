import { duration, wholeNumber } from './duration.js';

it.each([
  ['90s', 90_000],
  ['15m', 900_000],
  ['12h', 43_200_000],
  ['7d', 604_800_000],
  ['1.5h', 5_400_000],
  ['0d', 0],
])('%s is %i ms', (text, milliseconds) => {
  expect(duration(text)).toBe(milliseconds);
});

it.each(['', '7', 'd', '-1d', '7 d', '1w', 'soon', '1d2h'])('refuses "%s" as a time', text => {
  expect(() => duration(text)).toThrow(`"${text}" is no time. Write it as 90s, 15m, 12h or 7d.`);
});

it('reads whole numbers, and refuses anything else', () => {
  expect(wholeNumber('12')).toBe(12);
  for (const text of ['', '-1', '1.5', '1e3', 'many', '99999999999999999'])
    expect(() => wholeNumber(text)).toThrow(`"${text}" is no whole number.`);
});
