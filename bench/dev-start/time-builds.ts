import { spawn } from 'node:child_process';

/** Builds apps for development with webpack's own command, all at once; gives the seconds until the last one is done. */
export async function timeBuilds(directories: readonly string[]): Promise<number> {
  const started = performance.now();
  await Promise.all(directories.map(build));
  return (performance.now() - started) / 1000;
}

async function build(directory: string): Promise<void> {
  const args = ['webpack', '--config', 'federation.config.ts', '--mode', 'development'];
  const child = spawn('npx', args, { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += String(chunk)));
  const code = await new Promise(resolve => child.once('close', resolve));
  if (code !== 0) throw new Error(`webpack in ${directory} ended with ${code}: ${said}`);
}
