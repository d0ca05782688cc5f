import { PlatformError } from '../platform-error.js';
import { commandHelp, help } from './help.js';
import { parseCall } from './parse-call.js';
import { commands } from './table.js';

export interface Surroundings {
  directory: string;
  signal: AbortSignal;
  /** Where results go. */
  print(text: string): void;
  /** Where progress and errors go. */
  complain(text: string): void;
}

/** Runs one command line, and gives the exit code: 0 done, 1 refused or failed, 2 wrong usage. Never rejects. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, complain } = surroundings;
  try {
    return await run(args, surroundings);
  } catch (error) {
    const { code, message } = describe(error);
    if (args.includes('--json')) print(JSON.stringify({ error: { code, message } }));
    else complain(`\n${message}\n`);
    return code === 'USAGE' ? 2 : 1;
  }
}

async function run(
  [name = 'help', ...args]: readonly string[],
  { directory, signal, print, complain }: Surroundings,
): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    print(help(commands));
    return 0;
  }
  // Its own ones only: every object also has a "constructor".
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new PlatformError('USAGE', `weft has no command "${name}".\n\n${help(commands)}`);
  const call = parseCall(name, command, args);
  if (call.help) {
    print(commandHelp(name, command));
    return 0;
  }
  const say = call.json ? () => {} : complain;
  const { text, data, isRefusal } = await command.run({ ...call, directory, signal, say });
  print(call.json ? JSON.stringify(data) : `\n${text}\n`);
  return isRefusal ? 1 : 0;
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof PlatformError) {
    return { code: error.code, message: `[${error.code}] ${error.message}` };
  }
  // What the preset and the system say is for people already; anything else is a fault of ours, and its place is what helps.
  if (error instanceof Error) {
    const known = 'code' in error || error.name !== 'TypeError';
    return { code: 'FAILED', message: known ? error.message : (error.stack ?? error.message) };
  }
  return { code: 'FAILED', message: String(error) };
}
