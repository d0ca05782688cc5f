import { PlatformError } from '../platform-error.js';
import { command } from './command.js';
import { parseCall } from './parse-call.js';
import { commands } from './table.js';

const sample = command({
  summary: 'a sample',
  words: '<one> [two]',
  count: [1, 2],
  options: {
    env: { summary: 'where', value: 'environment', required: true },
    limit: { summary: 'how many', value: 'number', default: '20' },
    why: { summary: 'the reason', value: 'text' },
    all: { summary: 'everything' },
  },
  examples: [],
  run: () => Promise.resolve({ text: '', data: {} }),
});

const parse = (...args: string[]) => parseCall('sample', sample, args);

it('reads words and options in any order, and fills in what was left out', () => {
  expect(parse('one', '--env', 'production', 'two')).toEqual({
    words: ['one', 'two'],
    options: { env: 'production', limit: '20', why: undefined, all: false },
    json: false,
    help: false,
  });
  expect(parse('--env=staging', '--all', '--why', 'a reason', 'one', '--json')).toMatchObject({
    words: ['one'],
    options: { env: 'staging', why: 'a reason', all: true },
    json: true,
  });
});

it('asks for nothing when help is wanted', () => {
  expect(parse('--help').help).toBe(true);
  expect(parse('-h').help).toBe(true);
});

it.each([
  [['--env', 'a'], 'It takes <one> [two]. See: weft sample --help'],
  [['1', '2', '3', '--env', 'a'], '"3" is one word too many. See: weft sample --help'],
  [['1'], 'It needs to know --env <environment>. See: weft sample --help'],
  [['1', '--envy', 'a'], "Unknown option '--envy'. See: weft sample --help"],
  [['1', '--env'], "Option '--env <value>' argument missing. See: weft sample --help"],
  [['1', '--env', 'a', '--all=yes'], "Option '--all' does not take an argument. See: weft sample --help"],
])('refuses %j', (args, message) => {
  expect(() => parse(...args)).toThrow(new PlatformError('USAGE', message));
});

it('takes no words where a command has none', () => {
  const gc = commands.gc;
  if (!gc) throw new Error('There is no gc');
  expect(() => parseCall('gc', gc, ['catalog'])).toThrow('"catalog" is one word too many');
});
