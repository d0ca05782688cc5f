import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleEvents } from '../fixtures/sample-events.js';

const read = (path: string) => readFileSync(join(__dirname, path), 'utf8');

/** The types and their own fields as the source spells them: at run time there is no list. */
const sources = read('../events.ts')
  .split('export interface ')
  .slice(1)
  .flatMap(source => {
    const [, type] = /EventOf<'([a-z-]+)'>/.exec(source) ?? [];
    const body = source.slice(source.indexOf('{'), source.indexOf('\n}'));
    return type ? [{ type, fields: [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name) }] : [];
  });

const rows = read('../../../../docs/guides/telemetry.md')
  .split('\n')
  .flatMap(line => {
    const [, type, ...cells] = line.split('|').map(cell => cell.trim());
    return /^`[a-z-]+`$/.test(type ?? '') ? [{ type: type?.replaceAll('`', ''), text: cells.join(' ') }] : [];
  });

it('finds the events', () => {
  expect(new Set(sources.map(({ type }) => type))).toEqual(
    new Set(Object.values(sampleEvents).map(({ type }) => type)),
  );
  expect(sources.flatMap(({ fields }) => fields)).toContain('provider');
});

it('every type of event has a row in the guide, every row is a type, in the order of the source', () => {
  expect(rows.map(({ type }) => type)).toEqual(sources.map(({ type }) => type));
});

it.each(sources)('the row of $type names each of its fields', ({ type, fields }) => {
  const row = rows.find(row => row.type === type);
  for (const field of fields.filter(name => name !== 'error')) expect(row?.text).toContain(`\`${field}\``);
});
