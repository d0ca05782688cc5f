import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prettier from 'prettier';
import type { Files } from './read-template.js';

// It is too long to be worth it, and no person reads it.
const LEFT = ['package-lock.json'];

/** Gives files the format of the workspace, with its own prettier: a long name can make a line too long. */
export async function formatFiles(files: Files, root: string): Promise<Files> {
  const entry = createRequire(join(root, 'package.json')).resolve('prettier');
  const { default: prettier } = (await import(pathToFileURL(entry).href)) as { default: typeof Prettier };
  const options = await prettier.resolveConfig(join(root, 'package.json'), { useCache: false });
  const format = async (path: string, text: string) => {
    const { inferredParser } = await prettier.getFileInfo(path, { resolveConfig: false });
    if (LEFT.includes(path) || inferredParser === null) return text;
    return prettier.format(text, { ...options, filepath: path });
  };
  const formatted = Object.entries(files).map(async ([path, text]) => [path, await format(path, text)]);
  return Object.fromEntries(await Promise.all(formatted)) as Files;
}
