import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages that may bring the compiler, the fastest first: TypeScript 7 beside 6 has a name of its own. */
const PACKAGES = ['@typescript/native', 'typescript'];

/** The compiler of TypeScript as seen from a folder: the path of its program for Node. Throws where there is none. */
export function findCompiler(directory: string): string {
  const require = createRequire(join(directory, 'package.json'));
  for (const name of PACKAGES) {
    const found = programOf(require, name);
    if (found) return found;
  }
  throw new Error(`There is no TypeScript at ${directory}. Add it: npm install --save-dev typescript`);
}

function programOf(require: NodeJS.Require, name: string): string | undefined {
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const { bin = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: Record<string, string> };
    const program = bin.tsc ?? Object.values(bin)[0];
    return program && join(dirname(manifest), program);
  } catch {
    return undefined;
  }
}
