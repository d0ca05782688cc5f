import type { RemoteImport } from './missing-exports.js';

/** Where builds put what they import of others: a list until somebody hears of it. */
const PLACE = Symbol.for('weft.imports.1');

/** Code of a build that tells of an import; an expression, to be given a RemoteImport. */
export const TELL_IMPORT = '(globalThis[Symbol.for("weft.imports.1")] ??= []).push';

interface Place {
  [PLACE]?: RemoteImport[] | { push: (found: RemoteImport) => void };
}

/** Hears of what has been imported on this page, and of all that will be. */
export function hearImports(hear: (found: RemoteImport) => void, place = globalThis as Place): void {
  const before = place[PLACE];
  place[PLACE] = { push: hear };
  if (Array.isArray(before)) before.forEach(hear);
}
