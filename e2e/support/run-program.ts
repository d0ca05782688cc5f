import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './storefront.ts';

const run = promisify(execFile);

/** Runs a program of `e2e/node` in a Node process of its own, as production does; gives the JSON that it prints. */
export async function runProgram<T>(name: string, ...args: string[]): Promise<T> {
  const cwd = join(repository, 'e2e');
  const options = { cwd, env: { ...process.env, NODE_ENV: 'production' } };
  const { stdout } = await run(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', `node/${name}.ts`, ...args],
    options,
  );
  return JSON.parse(stdout) as T;
}
