/** How webpack writes the files of a build of ES modules: chunks are nothing but exports, and an entry says at its end what it exports. */
const CHUNK =
  /^((?:\s*\/\*.*?\*\/)*\s*)export (const __webpack_esm_ids__ ?= ?\[[^\]]*\];\s*)export (?=const __webpack_esm_modules__\b)/s;
const CHUNK_RUNTIME = 'export const __webpack_esm_runtime__';
const ENTRY = /\bexport ?\{([^{}]*)\};?\s*(?=$|\/\/# sourceMappingURL)/;
const META = /\bimport\.meta\.url\b/g;

/**
 * Writes a file of a build in the format "module" as the body of a function that gives what the module exports: as a module of Node's own it would
 * stay for as long as the process, and see globals that are everybody's. `url`: what stands for `import.meta.url`. Throws a SyntaxError for a file
 * that is of no such build.
 */
export function moduleScript(text: string, url: string): string {
  if (CHUNK.test(text)) return chunkScript(text);
  const found = ENTRY.exec(text);
  if (!found) throw new SyntaxError('it is of no build with the format "module"');
  const body = text.slice(0, found.index).replaceAll(META, JSON.stringify(url));
  return `"use strict";${body};\nreturn ${exportsOf(found[1] ?? '')};`;
}

function chunkScript(text: string): string {
  const body = text.replace(CHUNK, '$1$2');
  const place = body.lastIndexOf(CHUNK_RUNTIME);
  const runtime = place < 0 ? '' : ', __webpack_esm_runtime__';
  const script = place < 0 ? body : body.slice(0, place) + body.slice(place + 'export '.length);
  return `"use strict";${script}\n;return { __webpack_esm_ids__, __webpack_esm_modules__${runtime} };`;
}

/** Of `a as get, b as init`. */
const exportsOf = (list: string): string =>
  `{ ${list
    .split(',')
    .map(one => one.trim().split(/\s+as\s+/))
    .map(([local = '', name = local]) => (local ? `${JSON.stringify(name)}: ${local}` : ''))
    .join(', ')} }`;
