import type { HonoRequest } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { answerPrepared } from './answer.js';
import { prepareText } from './compress.js';
import { createMemory } from './memory.js';
import { weighPrepared, type Prepared } from './prepared.js';
import { refuse } from './refusal.js';
import { refusals } from './refusals.js';
import { IMMUTABLE } from './release-files.js';
import { whenReady } from './when-ready.js';

/** Brings a file of the inspector or the mark, by its path below `/_weft/`; undefined where there is none. */
export type ReadInspector = (file: string) => Promise<Uint8Array | undefined>;

interface ServeInspectorOptions {
  read: ReadInspector;
  /** The headers of a file that keep visitors safe. */
  security(file: string): Record<string, string>;
  /** To keep at most. */
  bytes: number;
}

/** The two scripts that pages know by name, and what they lead to: nothing that goes up in the folders, and no source maps. */
const SERVED = /^(?:inspector|mark)\.js$|^inspector\/[\w-]+(?:\.[\w-]+)*\.(?:js|css)$/;
/** With its content its name changes. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/** Answers with what shows people what a page is made of. Nothing of it is asked for by a page before they ask. */
export function createServeInspector({ read, security, bytes }: ServeInspectorOptions) {
  const memory = createMemory<Prepared>({ limit: bytes, weigh: weighPrepared });

  const prepare = async (file: string) => {
    const content = SERVED.test(file) ? await read(file) : undefined;
    const type = getMimeType(file) ?? 'application/octet-stream';
    const caching = HASHED.test(file) ? IMMUTABLE : { ...IMMUTABLE, 'Cache-Control': 'no-cache' };
    return content && prepareText(Buffer.from(content).toString(), type, { ...caching, ...security(file) });
  };

  const load = (file: string) =>
    HASHED.test(file) ? (memory.peek(file) ?? memory.load(file, () => prepare(file))) : prepare(file);

  return (asked: HonoRequest, file: string) =>
    whenReady<Prepared | undefined, Response>(load(file), prepared =>
      prepared ? answerPrepared(asked, prepared) : refuse(asked, refusals.notFound(asked.path)),
    );
}
