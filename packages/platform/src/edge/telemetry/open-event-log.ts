import { appendFile, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AppendEvents } from './serve-telemetry.js';

export interface EventLogOptions {
  /** How long the file may become, in bytes; what comes then is dropped until it is shorter, or another. @default 100 MB */
  limit?: number;
  /** How much may wait to be written, in characters; what comes then is dropped. @default 1 million */
  queue?: number;
  /** Hears once, of the first events that are dropped. @default to standard error */
  warn?: (message: string) => void;
}

/** A file of events in JSON lines. */
export interface EventLog {
  append: AppendEvents;
  /** Resolves when everything that was appended is written. */
  written(): Promise<void>;
}

/** Appends to a file, in order, one write at a time. Never throws and never rejects: events are worth less than answers. */
export function openEventLog(
  file: string,
  {
    limit = 100 * 1024 * 1024,
    queue = 1_000_000,
    warn = message => void console.warn(message),
  }: EventLogOptions = {},
): EventLog {
  let waiting = '';
  let writing: Promise<void> | undefined;
  let hasWarned = false;

  const drop = (why: string) => {
    if (!hasWarned) warn(`Events of pages are dropped: ${file} ${why}.`);
    hasWarned = true;
  };

  const writeNext = async (lines: string) => {
    if ((await sizeOf(file)) + Buffer.byteLength(lines) > limit) return drop(`has reached ${limit} bytes`);
    await mkdir(dirname(file), { recursive: true });
    await appendFile(file, lines);
  };

  const write = async () => {
    while (waiting !== '') {
      const lines = waiting;
      waiting = '';
      await writeNext(lines).catch((error: Error) => drop(`cannot be written (${error.message})`));
    }
    writing = undefined;
  };

  return {
    append(lines) {
      if (waiting.length + lines.length > queue) return drop('is slower than its pages');
      waiting += lines;
      writing ??= write();
    },
    written: async () => writing,
  };
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );
