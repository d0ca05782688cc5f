import type { CSSProperties } from 'react';

/** Gives an app its colour wherever it is shown: a hue, which style sheets use as `--inspector-hue`. The same for a name on every page. */
export const appColour = (app: string): CSSProperties => ({ '--inspector-hue': hueOf(app) }) as CSSProperties;

/** FNV-1a, spread over the circle so that names that differ little are far apart. */
function hueOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return Math.round((((hash >>> 0) * 0.618033988749895) % 1) * 360);
}
