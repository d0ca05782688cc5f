import { parseArgs } from 'node:util';
import { PlatformError } from '../platform-error.js';
import type { Command, OptionValues } from './command.js';

export interface ParsedCall {
  words: string[];
  options: OptionValues<Record<string, never>>;
  json: boolean;
  help: boolean;
}

/** Reads the command line of a command by its entry in the table; throws USAGE. */
export function parseCall(name: string, command: Command, args: readonly string[]): ParsedCall {
  const { values, positionals } = read(name, command, args);
  const { json = false, help = false, ...given }: Record<string, unknown> = values;
  const options = Object.entries(command.options).map(([option, { value, multiple, default: otherwise }]) => [
    option,
    given[option] ?? otherwise ?? (multiple ? [] : value === undefined ? false : undefined),
  ]);
  if (!help) check(name, command, positionals, given);
  return {
    words: positionals,
    options: Object.fromEntries(options) as ParsedCall['options'],
    json: Boolean(json),
    help: Boolean(help),
  };
}

function read(name: string, { options }: Command, args: readonly string[]) {
  const types = Object.entries(options).map(
    ([option, { value, multiple = false }]) =>
      [option, { type: value === undefined ? 'boolean' : 'string', multiple }] as const,
  );
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(types),
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node's message goes on about positional arguments; its first sentence says it.
    throw usage(name, (error as Error).message.split('. ')[0] ?? '');
  }
}

function check(
  name: string,
  { words, count, options }: Command,
  positionals: string[],
  given: Record<string, unknown>,
): void {
  const [least, most] = count ?? [0, words === undefined ? 0 : Infinity];
  if (positionals.length < least) throw usage(name, `It takes ${words}`);
  if (positionals.length > most) throw usage(name, `"${positionals[most]}" is one word too many`);
  for (const [option, { required, value }] of Object.entries(options)) {
    if (required && given[option] === undefined) throw usage(name, `It needs to know --${option} <${value}>`);
  }
}

const usage = (name: string, what: string) =>
  new PlatformError('USAGE', `${what.replace(/\.$/, '')}. See: weft ${name} --help`);
