import { spawn } from 'node:child_process';

/** Runs a command in a folder; gives what it printed. Rejects with that when it fails. */
export function runIn(
  directory: string,
  [program = '', ...args]: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const child = spawn(program, args, {
    cwd: directory,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (printed += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code =>
      code === 0
        ? resolve(printed)
        : reject(new Error(`${program} ${args.join(' ')} in ${directory} ended with ${code}:\n${printed}`)),
    );
  });
}
