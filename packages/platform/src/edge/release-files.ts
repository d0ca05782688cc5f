import { getMimeType } from 'hono/utils/mime';
import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import { createMemory } from './memory.js';
import { prepareForm, weighForm, type Encoding, type Form } from './prepared.js';
import type { ReleaseFacts } from './release-facts.js';

/** The files of releases, ready to be sent. */
export interface ReleaseFiles {
  peek(facts: ReleaseFacts, file: string, encoding: Encoding): Form | undefined;
  /** Undefined where the store has lost it. Rejects with STORE_UNREACHABLE or STORE_CORRUPT. */
  load(facts: ReleaseFacts, file: string, encoding: Encoding): Promise<Form | undefined>;
}

/** What every immutable answer says of how long it holds. */
export const IMMUTABLE: Record<string, string> = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  Vary: 'Accept-Encoding',
};

interface ReleaseFilesOptions {
  reader: ReleaseReader;
  /** To keep at most. */
  bytes: number;
  /** The headers of a file that keep visitors safe. */
  security(file: string): Record<string, string>;
}

const ENDING: Record<Encoding, string> = { identity: '', br: '.br', gzip: '.gz' };

/** Reads files of releases and keeps those used last. */
export function createReleaseFiles({ reader, bytes, security }: ReleaseFilesOptions): ReleaseFiles {
  const memory = createMemory<Form>({ limit: bytes, weigh: weighForm });
  const keyOf = ({ app, version }: ReleaseFacts, file: string, encoding: Encoding) =>
    `${app}/${version}/${file}\n${encoding}`;

  const read = async (facts: ReleaseFacts, file: string, encoding: Encoding) => {
    const key = keys.file(facts.app, facts.version, file + ENDING[encoding]);
    const content = await reader.get(key);
    if (!content) return undefined;
    const { tag, bytes: expected } = describe(facts, file, encoding);
    // An answer may be kept for a year, so half a file must not get out.
    if (content.byteLength !== expected) throw wrongSize(key, content.byteLength, expected);
    const shared = { ...IMMUTABLE, ...security(file) };
    if (encoding === 'identity') shared['Accept-Ranges'] = 'bytes';
    return prepareForm(content, encoding, tag, typeOf(file), shared);
  };

  return {
    peek: (facts, file, encoding) => memory.peek(keyOf(facts, file, encoding)),
    load: (facts, file, encoding) =>
      memory.load(keyOf(facts, file, encoding), () => read(facts, file, encoding)),
  };
}

function describe(facts: ReleaseFacts, file: string, encoding: Encoding) {
  const record = facts.files.get(file);
  const bytes = { identity: record?.bytes, br: record?.br, gzip: record?.gz }[encoding];
  return { tag: record?.integrity.replace(/^sha384-/, '').slice(0, 32) ?? '', bytes };
}

function typeOf(file: string): string {
  const type = getMimeType(file) ?? 'application/octet-stream';
  return type === 'application/json' ? 'application/json; charset=utf-8' : type;
}

const wrongSize = (key: string, is: number, expected?: number) =>
  new PlatformError('STORE_CORRUPT', `${key} has ${is} bytes instead of ${expected ?? 'none'}.`);
