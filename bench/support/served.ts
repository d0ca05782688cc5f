import type { ChildProcess } from 'node:child_process';

/** A server in a process of its own. */
export interface Served {
  origin: string;
  /** The process that does the work. */
  pid: number;
  stop(): Promise<void>;
}

/** Ends a process, and waits until it has ended. */
export const end = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill();
  });
