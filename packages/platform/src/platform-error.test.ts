import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode, PlatformError } from './platform-error.js';

const read = (path: string) => readFileSync(join(__dirname, path), 'utf8');

/** The codes as the source of the type spells them: at run time there is no list. */
const [, union = ''] = /export type PlatformErrorCode =([^;]*);/.exec(read('platform-error.ts')) ?? [];
const codes = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code);

const sections = read('../../../docs/command-errors.md').split(/^## /m).slice(1);
const named = sections.map((section): [string, string] => [section.slice(0, section.indexOf('\n')), section]);

it('finds the codes', () => {
  expect(codes).toContain('STORE_UNSAFE');
  expect(codes).toHaveLength(union.split('|').filter(part => part.trim()).length);
});

it('every code has a heading, every heading is a code, in alphabetical order', () => {
  expect(named.map(([heading]) => heading)).toEqual([...codes].sort());
});

it.each(named)('%s says causes and what to do', (_, section) => {
  expect(section).toMatch(/^\*\*Causes/m);
  expect(section).toMatch(/^\*\*What to do/m);
});

it('is recognised by its code', () => {
  const error = new PlatformError('DISK_FULL', 'There is no room.');
  expect(hasCode(error, 'DISK_FULL')).toBe(true);
  expect(hasCode(error, 'USAGE')).toBe(false);
  expect(hasCode(new Error('DISK_FULL'), 'DISK_FULL')).toBe(false);
});
