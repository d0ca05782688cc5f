import { createHash } from 'node:crypto';
import type { Chunk } from 'webpack';

/** The kinds of files that browsers check against their integrity. */
export type IntegrityKind = 'js' | 'css';

/** The integrity of a content, as in the HTML attribute. With SHA-256: these values cannot be compressed, and every visitor loads a hundred of them. */
export const integrityOf = (content: string | Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/**
 * Stands for the integrity of a chunk's file until its content is final, and is as long: nothing that source maps point at moves.
 * Made of the chunk's id, so that it is the same on every machine.
 */
export const integrityMark = ({ id }: Chunk, kind: IntegrityKind): string =>
  integrityOf(`integrity of chunk ${id}.${kind}`);
