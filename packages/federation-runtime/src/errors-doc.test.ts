import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string) => readFileSync(join(__dirname, path), 'utf8');

/** The codes as the source of the type spells them: at run time there is no list. */
const [, union = ''] = /export type ErrorCode =([^;]*);/.exec(read('federation-error.ts')) ?? [];
const codes = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code);

const doc = read('../../../docs/errors.md');
const sections = doc.split(/^## /m).slice(1);

it('finds the codes', () => {
  expect(codes).toContain('ENTRY_UNREACHABLE');
  expect(codes).toHaveLength(union.split('|').filter(part => part.trim()).length);
});

it('every code has a heading, every heading is a code, in alphabetical order', () => {
  expect(sections.map(section => section.slice(0, section.indexOf('\n')))).toEqual([...codes].sort());
});

it.each(sections.map(section => [section.slice(0, section.indexOf('\n')), section]))(
  '%s says causes and what to do',
  (_, section) => {
    expect(section).toMatch(/^\*\*Causes/m);
    expect(section).toMatch(/^\*\*What to do/m);
  },
);
