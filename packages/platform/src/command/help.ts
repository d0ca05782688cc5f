import type { Command, OptionSpec } from './command.js';
import { columns } from './columns.js';

/** Of every command; not in the table, because they are handled before it runs. */
const GENERAL: [string, string][] = [
  ['--json', 'prints one JSON document instead of text'],
  ['--help', 'prints this'],
];

/** The text of `weft --help`. */
export const help = (commands: Record<string, Command>): string =>
  [
    'Usage: weft <command> [words] [options]',
    '',
    columns(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
    '',
    'More on a command: weft <command> --help',
    'Exit codes: 0 done, 1 refused or failed and nothing changed, 2 wrong usage.',
  ].join('\n');

/** The text of `weft <name> --help`. */
export const commandHelp = (name: string, { summary, words, options, examples }: Command): string =>
  [
    `Usage: weft ${[name, words, '[options]'].filter(Boolean).join(' ')}`,
    '',
    `  ${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    '',
    columns([...Object.entries(options).map(optionRow), ...GENERAL]),
    '',
    ...examples.map(example => `  $ ${example}`),
  ].join('\n');

const optionRow = ([option, { value, summary, default: otherwise, required }]: [string, OptionSpec]) => [
  `--${option}${value === undefined ? '' : ` <${value}>`}`,
  summary + (required ? ' (needed)' : otherwise ? ` [${otherwise}]` : ''),
];
