import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  array,
  literal,
  object,
  optional,
  record,
  string,
  type Infer,
} from '@weft/federation-runtime/manifest';
import { PlatformError } from '../platform-error.js';
import { isMissing } from '../store/folder-errors.js';

/** What a folder of types says of itself. */
const writtenSchema = object({
  format: literal(1),
  environment: string,
  /** The number of the snapshot. */
  id: string,
  /** The origin of the edge, or the place of the store. */
  from: string,
  /** The integrity of a contract; a build that has none has no types. */
  releases: record(object({ version: string, contract: optional(string) })),
  /** The apps that were asked for; the others here are used by these. @default all */
  asked: optional(array(string)),
});

export type WrittenTypes = Infer<typeof writtenSchema>;

/** The file by which `weft types` knows its own folder. */
export const RELEASES = 'releases.json';

/** What is in a folder of types, and when it was written; undefined where there is none, or nothing in it. Rejects with FOLDER_TAKEN for a folder of anything else. */
export async function writtenTypes(folder: string): Promise<{ written: WrittenTypes; at: Date } | undefined> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw isMissing(error) ? taken(folder, error) : error;
  });
  if (names.length === 0) return undefined;
  const file = join(folder, RELEASES);
  try {
    return { written: writtenSchema(JSON.parse(await readFile(file, 'utf8'))), at: (await stat(file)).mtime };
  } catch (cause) {
    throw taken(folder, cause);
  }
}

const taken = (folder: string, cause: unknown) =>
  new PlatformError(
    'FOLDER_TAKEN',
    `${folder} has something else than types that "weft types" wrote (its ${RELEASES} is missing, or is no such file), and it would be replaced as a whole. ` +
      'Nothing was written. Name a folder of its own, --to remote-types, or remove this one.',
    { cause },
  );
