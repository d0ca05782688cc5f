import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { ServerCommand } from './server-command.js';

/** The dev server of an app, in a process of its own. */
export interface DevServer {
  pid: number | undefined;
  /** Resolves with the exit code when it ends, whoever ends it; null where a signal did. */
  ended: Promise<number | null>;
  stop(): Promise<unknown>;
}

interface StartOptions {
  directory: string;
  command: ServerCommand;
  /** What it is told of the others. */
  env: Record<string, string>;
  /** Hears each line that it prints. */
  say(line: string): void;
}

/** Starts it. That a program is missing is told as a line, and ends it. */
export function startServer({ directory, command, env, say }: StartOptions): DevServer {
  const { file, args, shell, path } = command;
  const child = spawn(file, args, {
    cwd: directory,
    shell,
    env: { ...process.env, ...env, PATH: path },
    // What holds the input ends with this process.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', say);
  const ended = new Promise<number | null>(resolve => {
    child.once('close', resolve);
    child.once('error', error => {
      say(error.message);
      resolve(1);
    });
  });
  return {
    pid: child.pid,
    ended,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
