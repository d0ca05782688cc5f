import {
  array,
  boolean,
  literal,
  number,
  object,
  optional,
  record,
  SchemaError,
  string,
  type Infer,
} from './schema.js';

const personSchema = object({ name: string, age: optional(number), pets: array(object({ name: string })) });

it('gives a value its type', () => {
  const person: Infer<typeof personSchema> = personSchema({
    name: 'Ada',
    age: 36,
    pets: [{ name: 'Byron' }],
  });
  const name: string = person.name;
  const age: number | undefined = person.age;
  // @ts-expect-error a string is no number
  const wrong: number = person.name;
  expect([name, age, wrong]).toEqual(['Ada', 36, 'Ada']);
});

it('keeps out what it does not know, at every depth', () => {
  expect(personSchema({ name: 'Ada', hobby: 'engines', pets: [{ name: 'Byron', legs: 4 }] })).toEqual({
    name: 'Ada',
    pets: [{ name: 'Byron' }],
  });
});

it('leaves out what is optional and missing, without a key', () => {
  expect(personSchema({ name: 'Ada', pets: [] })).not.toHaveProperty('age');
});

it('leaves what it reads as it is, and gives a value of its own', () => {
  const given = Object.freeze({ name: 'Ada', pets: Object.freeze([Object.freeze({ name: 'Byron' })]) });
  const read = personSchema(given);
  expect(read).not.toBe(given);
  expect(read.pets).not.toBe(given.pets);
});

it.each<[string, () => unknown, string]>([
  ['missing', () => personSchema({ pets: [] }, 'person'), 'person.name should be a string, but is missing'],
  [
    'null',
    () => personSchema({ name: null, pets: [] }, 'person'),
    'person.name should be a string, but is null',
  ],
  [
    'optional of a wrong kind',
    () => personSchema({ name: 'A', age: '36', pets: [] }, 'p'),
    'p.age should be a number, but is "36"',
  ],
  [
    'null is not missing',
    () => personSchema({ name: 'A', age: null, pets: [] }, 'p'),
    'p.age should be a number, but is null',
  ],
  [
    'deep',
    () => personSchema({ name: 'A', pets: [{ name: 'B' }, {}] }, 'p'),
    'p.pets[1].name should be a string, but is missing',
  ],
  ['no list', () => personSchema({ name: 'A', pets: {} }, 'p'), 'p.pets should be a list, but is {}'],
  ['a list for an object', () => personSchema([], 'p'), 'p should be an object, but is []'],
  ['null for an object', () => personSchema(null, 'p'), 'p should be an object, but is null'],
  ['record', () => record(number)({ a: 1, b: 'x' }, 'sizes'), 'sizes.b should be a number, but is "x"'],
  ['a list for a record', () => record(number)([1], 'sizes'), 'sizes should be an object, but is [1]'],
  ['boolean', () => boolean(0, 'eager'), 'eager should be true or false, but is 0'],
  ['one literal', () => literal(1)(2, 'format'), 'format should be 1, but is 2'],
  [
    'literals',
    () => literal('global', 'module')('esm', 'type'),
    'type should be "global" or "module", but is "esm"',
  ],
  ['a literal of another kind', () => literal(1)('1', 'format'), 'format should be 1, but is "1"'],
  ['no place', () => string(1), 'the document should be a string, but is 1'],
  ['no place of a list', () => array(string)(1), 'the document should be a list, but is 1'],
  ['no place of a record', () => record(string)(1), 'the document should be an object, but is 1'],
  ['no place of an object', () => object({})(1), 'the document should be an object, but is 1'],
])('names the place: %s', (_, read, message) => {
  expect(read).toThrow(new SchemaError('', '', 0).constructor as typeof SchemaError);
  expect(read).toThrow(message);
});

it('is recognised by its name', () => {
  expect(new SchemaError('a string', 'x', 1)).toMatchObject({ name: 'SchemaError' });
});

it('takes keys as data, even those that mean something to JavaScript', () => {
  const read = record(number)(JSON.parse('{"__proto__": 1, "constructor": 2}'));
  expect(Object.entries(read)).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
  ]);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

it('does not take what every object has for a key that is there', () => {
  expect(() => object({ toString: string })({}, 'x')).toThrow('x.toString should be a string');
});

it('takes falsy values for what they are', () => {
  const schema = object({ text: string, count: number, on: boolean, one: optional(literal(0)) });
  const empty = { text: '', count: 0, on: false, one: 0 };
  expect(schema(empty)).toEqual(empty);
});
