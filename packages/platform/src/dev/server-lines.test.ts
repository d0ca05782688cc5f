import { createServerLines } from './server-lines.js';

function printed(...lines: string[]): string[] {
  const result: string[] = [];
  const take = createServerLines('catalog', line => result.push(line));
  lines.forEach(take);
  return result;
}

it('says nothing while all is well', () => {
  expect(printed('catalog compiled successfully in 812 ms', '', '   ')).toEqual([]);
});

it('says whose an error is, and when it is mended, once', () => {
  expect(
    printed(
      'ERROR in ./catalog/src/search.ts',
      'catalog compiled with 1 error in 90 ms',
      'catalog compiled successfully in 100 ms',
      'catalog compiled successfully in 100 ms',
    ),
  ).toEqual([
    '  catalog | ERROR in ./catalog/src/search.ts',
    '  catalog | catalog compiled with 1 error in 90 ms',
    '  catalog | mended',
  ]);
});

it('breaks long lines at words, and words that are longer than a line', () => {
  const words = 'a word of the message '.repeat(12);
  const path = `/${'folder/'.repeat(30)}`;
  for (const lines of [printed(words), printed(path)]) {
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  }
  expect(
    printed(words)
      .map(line => line.slice('  catalog | '.length))
      .join(' '),
  ).toBe(words.trim());
  expect(
    printed(path)
      .map(line => line.slice('  catalog | '.length))
      .join(''),
  ).toBe(path);
});
