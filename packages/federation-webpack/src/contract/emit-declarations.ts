import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse, relative, resolve, sep } from 'node:path';
import { ContractError } from './contract-error.js';
import { runCompiler } from './run-compiler.js';

/** Whatever the app's own are. */
const OPTIONS = {
  ...{ noEmit: 'false', noCheck: 'true', declaration: 'true', emitDeclarationOnly: 'true' },
  ...{ declarationMap: 'false', incremental: 'false', composite: 'false' },
};

/**
 * The declarations of an app's sources, by path relative to the app, with `/`: `src/Button.d.ts`. Types are not checked. Rejects with a ContractError
 * for what the compiler finds no declaration for.
 */
export async function emitDeclarations(directory: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-contract-'));
  try {
    // Sources of neighbours are part of the program, too: so its root is not the app's folder.
    const { root } = parse(resolve(directory));
    const places = { outDir: folder, declarationDir: folder, rootDir: root };
    const options = Object.entries({ ...OPTIONS, ...places }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]);
    const { succeeded, output } = await runCompiler(directory, ['--project', 'tsconfig.json', ...options]);
    if (!succeeded) throw new ContractError(output.trim());
    return await readAll(join(folder, relative(root, resolve(directory))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const texts = files.sort().map(async file => {
    const text = await readFile(file, 'utf8');
    return [relative(folder, file).split(sep).join('/'), text.replaceAll('\r\n', '\n')] as const;
  });
  return new Map(await Promise.all(texts));
}
