import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReadInspector } from './serve-inspector.js';

/**
 * The folder of what the platform itself gives to pages: the inspector, and the mark. A server of files that has it below `/_weft/` serves all of it.
 * Undefined where they are not built.
 */
export function inspectorFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('@weft/inspector/inspector.js'));
  } catch {
    return undefined;
  }
}

/** Reads them. `folder`: where they are. */
export const openInspectorFiles =
  (folder = inspectorFolder()): ReadInspector =>
  async file => {
    if (folder === undefined) return undefined;
    try {
      return await readFile(join(folder, file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };

/** The mark alone: it says that a page is not the one that everybody gets, also where nobody is to look into pages. */
export const markOf =
  (read: ReadInspector): ReadInspector =>
  async file =>
    file === 'mark.js' ? read(file) : undefined;
