import { spawn } from 'node:child_process';
import { repository } from './repository.ts';

/** Runs the repository's build command; gives the seconds that it took. `cache`: a folder that turbo keeps results in, in place of its own. */
export async function runBuild(cache?: string): Promise<number> {
  const started = performance.now();
  const child = spawn(
    'npm',
    ['run', 'build', '--', '--output-logs=errors-only', ...(cache ? [`--cache-dir=${cache}`] : [])],
    {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', chunk => (said += String(chunk)));
  const code = await new Promise(resolve => child.once('close', resolve));
  if (code !== 0) throw new Error(`npm run build ended with ${code}: ${said}`);
  return (performance.now() - started) / 1000;
}
