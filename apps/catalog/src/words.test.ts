import { words } from './words';

test('compares words without case, accents and plurals', () => {
  expect(words('Café LAMPS')).toEqual(['cafe', 'lamp']);
});

test('leaves short words and words in -ss alone', () => {
  expect(words('gas glass')).toEqual(['gas', 'glass']);
});

test('finds no words in punctuation', () => {
  expect(words(' — , ')).toEqual([]);
});
