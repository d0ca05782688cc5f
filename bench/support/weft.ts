import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/platform/bin/weft.js', import.meta.url));

/** Starts the real command, in a process of its own. */
export const startWeft = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });

/** Waits for a command to end. Rejects with what it said when that is not 0. */
export function ended(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.on('data', chunk => (said += String(chunk)));
  child.stderr?.on('data', chunk => (said += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once('close', code =>
      code === 0 ? resolve(said) : reject(new Error(`weft ended with ${code}: ${said}`)),
    );
  });
}
