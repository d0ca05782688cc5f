import { execFile } from 'node:child_process';
import { findCompiler } from './find-compiler.js';

export interface CompilerRun {
  succeeded: boolean;
  /** What it printed: its complaints. */
  output: string;
}

const LARGEST = 256 * 1024 * 1024;

/** Runs the compiler of TypeScript in a folder. Rejects where there is none; what it complains of is in the result. */
export const runCompiler = (
  directory: string,
  options: readonly string[],
  { from = directory, signal }: { from?: string; signal?: AbortSignal } = {},
): Promise<CompilerRun> =>
  new Promise((resolve, reject) => {
    const args = [findCompiler(from), ...options, '--pretty', 'false'];
    execFile(
      process.execPath,
      args,
      { cwd: directory, maxBuffer: LARGEST, signal },
      (error, stdout, stderr) => {
        // An exit code is an answer; anything else is none.
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ succeeded: !error, output: stdout + stderr });
      },
    );
  });
