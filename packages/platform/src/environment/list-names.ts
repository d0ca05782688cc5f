import type { ReleaseReader } from '../store/release-store.js';

/** The names that come next after a prefix that ends with `/`, in order. Looks at one key of each, however many there are. */
export async function listNames(reader: ReleaseReader, prefix: string): Promise<string[]> {
  const names: string[] = [];
  let name = await nameAfter(reader, prefix);
  while (name !== undefined) {
    names.push(name);
    name = await nameAfter(reader, prefix, name);
  }
  return names.sort();
}

async function nameAfter(reader: ReleaseReader, prefix: string, name?: string): Promise<string | undefined> {
  // "0" follows "/" in the order of keys: all keys of this name come before it, and no key of another is between them.
  const after = name === undefined ? undefined : `${prefix}${name}0`;
  for await (const { key } of reader.list(prefix, { after })) return key.slice(prefix.length).split('/')[0];
  return undefined;
}
