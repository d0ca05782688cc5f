import { compileFunction } from 'node:vm';
import type { Globals } from './create-globals.js';

/** A script that is run in a function of its own. */
interface Script {
  url: string;
  text: string;
  /** A variable that it declares, and that is to be a global of the others, too. */
  global?: string;
}

/** What scripts of a server find in place of what browsers have. */
export interface ScriptSurroundings {
  globals: Globals;
  fetch: typeof fetch;
  /** The address of the page that is being rendered. @default that of the process, which has none */
  location?: unknown;
}

/**
 * Runs a classic script of a browser, and gives what it returns, if it is the body of a function: its globals are the given ones, and its URL is where it finds itself, as a worker would. It is no
 * page: there is no document, unless the process has one.
 */
export function runScript(
  { url, text, global }: Script,
  { globals, fetch, location = globalThis.location }: ScriptSurroundings,
): unknown {
  const end =
    global && IDENTIFIER.test(global)
      ? `\n;return typeof ${global} === "undefined" ? undefined : ${global};`
      : '';
  const run = compile(text + end, url);
  const before = { importScripts: globals.importScripts, location: globals.location };
  // What webpack's runtime takes the place of its files from.
  Object.assign(globals, { importScripts: true, location: url });
  try {
    const found = run.call(globals, globals, globals, fetch, location);
    if (global && found !== undefined) globals[global] = found;
    return found;
  } finally {
    Object.assign(globals, before);
  }
}

/** What can be the name of a variable; other names are set as properties, and found without help. */
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

type Compiled = (globalThis: Globals, self: Globals, read: typeof fetch, location: unknown) => unknown;

// Test runners evaluate tests, and this file, in a context of their own: scripts belong there as well, with its globals and its Array.
const isMain = () => compileFunction('return Function')() === Function;

function compile(text: string, url: string): Compiled {
  const parameters = ['globalThis', 'self', 'fetch', 'location'];
  return (
    isMain()
      ? compileFunction(text, parameters, { filename: url })
      : new Function(...parameters, `${text}\n//# sourceURL=${url}`)
  ) as Compiled;
}
