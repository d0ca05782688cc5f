import { createRanking } from './create-ranking';

const things = [
  { name: 'Field Cushion', about: 'A cushion to put under a lamp' },
  { name: 'Halden Table Lamp', about: 'A round base' },
  { name: 'Lampion', about: 'Paper' },
  { name: 'Pour Teapot', about: 'For tea' },
];
const rank = createRanking(things, ({ name, about }) => [
  { text: name, weight: 4 },
  { text: about, weight: 1 },
]);
const names = (query: string) => rank(query).map(({ name }) => name);

test('puts a whole word before the start of a word, and names before descriptions', () => {
  expect(names('lamp')).toEqual(['Halden Table Lamp', 'Lampion', 'Field Cushion']);
});

test('finds the start of a word while it is typed', () => {
  expect(names('hal')).toEqual(['Halden Table Lamp']);
});

test('finds what is inside a word, from three letters on', () => {
  expect(names('pot')).toEqual(['Pour Teapot']);
  expect(names('ot')).toEqual([]);
});

test('wants every word, in any order', () => {
  expect(names('lamp table')).toEqual(['Halden Table Lamp']);
  expect(names('lamp sofa')).toEqual([]);
});

test.each(['cushon', 'cusihon', 'cushoin', 'kushion', 'CUSHIONS'])('finds a cushion for "%s"', query => {
  expect(names(query)).toEqual(['Field Cushion']);
});

test('looks for typos only where nothing matches as written', () => {
  expect(names('tea')).toEqual(['Pour Teapot']);
  expect(names('teaop')).toEqual(['Pour Teapot']);
  expect(names('base')).toEqual(['Halden Table Lamp']);
});

test('allows no typos in short words', () => {
  expect(names('tae')).toEqual([]);
});

test('gives everything, in order, for an empty query', () => {
  expect(rank('  ')).toEqual(things);
});
