import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What became of the tests of an app. */
export interface TestRun {
  app: string;
  passed: boolean;
  /** What they printed. */
  output: string;
}

interface TestedApp {
  app: string;
  directory: string;
  /** The releases that they run against. */
  against: string;
  signal: AbortSignal;
}

/** Runs the tests of an app, by its script `unit` or else `test`, against releases that are kept on this machine. */
export async function runTests({ app, directory, against, signal }: TestedApp): Promise<TestRun> {
  const { scripts = {} } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  const script = 'unit' in scripts ? 'unit' : 'test';
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', script], {
      ...{ cwd: directory, signal, shell: process.platform === 'win32' },
      env: { ...process.env, WEFT_TEST_AGAINST: against },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', code => resolve({ app, passed: code === 0, output }));
  });
}
