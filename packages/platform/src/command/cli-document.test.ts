import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliDocument } from './cli-document.js';
import { commandHelp, help } from './help.js';
import { commands } from './table.js';

const document = readFileSync(join(__dirname, '../../../../docs/cli.md'), 'utf8');

it('docs/cli.md is what the commands print', () => {
  expect(document).toBe(cliDocument(commands));
});

it.each(Object.entries(commands))(
  'the help of %s names each of its options, and fits into a terminal',
  (name, entry) => {
    const text = commandHelp(name, entry);
    for (const option of Object.keys(entry.options)) expect(text).toContain(`--${option}`);
    for (const example of entry.examples) expect(text).toContain(`$ ${example}`);
    expect(help(commands)).toContain(entry.summary);
  },
);

it.each(Object.entries(commands).flatMap(([name, { examples }]) => examples.map(example => [example, name])))(
  'the example "%s" is one of this command',
  (example, name) => {
    expect(example).toMatch(new RegExp(`^weft ${name}( |$)`));
  },
);
