import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Takes what undoes a step, to be called in the end, the last one first. */
export type Undo = (step: () => unknown) => void;

interface Place {
  /** A new one, which is gone in the end. */
  folder: string;
  undo: Undo;
}

/** Does some work in a folder of its own, and undoes what it leaves behind, also when it fails. `name`: for the folder. */
export async function withUndo<T>(name: string, work: (place: Place) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `weft-${name}-`));
  const steps: (() => unknown)[] = [() => rm(folder, { recursive: true, maxRetries: 10 })];
  try {
    return await work({ folder, undo: step => void steps.push(step) });
  } finally {
    for (const step of steps.reverse()) await step();
  }
}
