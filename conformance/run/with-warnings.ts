import { format } from 'node:util';

/** Runs something, and collects what is said to the console meanwhile. */
export async function withWarnings<T>(run: (warnings: string[]) => Promise<T>): Promise<T> {
  const { warn, error } = console;
  const warnings: string[] = [];
  console.warn = console.error = (...said: unknown[]) => void warnings.push(format(...said));
  try {
    return await run(warnings);
  } finally {
    Object.assign(console, { warn, error });
  }
}
