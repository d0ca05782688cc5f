import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the repository's build command, with a folder that turbo keeps results in; gives the seconds that it took. */
export async function runBuild(cache: string): Promise<number> {
  const started = performance.now();
  const child = spawn('npm', ['run', 'build', '--', `--cache-dir=${cache}`, '--output-logs=errors-only'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', chunk => (said += String(chunk)));
  const code = await new Promise(resolve => child.once('close', resolve));
  if (code !== 0) throw new Error(`npm run build ended with ${code}: ${said}`);
  return (performance.now() - started) / 1000;
}
