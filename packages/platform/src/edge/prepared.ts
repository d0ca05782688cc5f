/** A body as it goes out in one encoding, with everything that an answer needs; made once, sent often. */
export interface Form {
  content: Uint8Array;
  etag: string;
  headers: Record<string, string>;
  /** Headers of a 304: those of the 200 that are not about the body. */
  unchanged: Record<string, string>;
}

export type Encoding = 'identity' | 'br' | 'gzip';

/** A body in the encodings that there are. */
export type Prepared = { identity: Form } & Partial<Record<'br' | 'gzip', Form>>;

/** Prepares a body. `tag` names its content; the strong ETag of each encoding is made of it, as each has bytes of its own. */
export function prepareForm(
  content: Uint8Array,
  encoding: Encoding,
  tag: string,
  type: string,
  shared: Record<string, string>,
): Form {
  const etag = encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;
  const unchanged = { ...shared, ETag: etag };
  const body: Record<string, string> = {
    'Content-Type': type,
    // Said, although a server would find it out: an answer to HEAD has no body to measure.
    'Content-Length': String(content.byteLength),
  };
  if (encoding !== 'identity') body['Content-Encoding'] = encoding;
  return { content, etag, headers: { ...unchanged, ...body }, unchanged };
}

/** What a prepared body takes of the memory, the headers included. */
export const weighForm = (form: Form): number => form.content.byteLength + 1000;

export const weighPrepared = ({ identity, br, gzip }: Prepared): number =>
  [identity, br, gzip].reduce((sum, form) => sum + (form ? weighForm(form) : 0), 0);
