import {
  literal,
  manifestSchema,
  number,
  object,
  optional,
  record,
  string,
  type Infer,
} from '@weft/federation-runtime/manifest';

/** A file of a release: its SHA-384 as an integrity value, its size, and the sizes of its precompressed forms. */
const releaseFileSchema = object({
  integrity: string,
  bytes: number,
  /** Stored beside the file, as `<file>.br` and `<file>.gz`. */
  br: optional(number),
  gz: optional(number),
});

/** What a release consists of. The same build always gives the same record: who and when is in the log. */
export const releaseSchema = object({
  format: literal(1),
  app: string,
  version: string,
  files: record(releaseFileSchema),
  manifest: manifestSchema,
});

export type ReleaseFile = Infer<typeof releaseFileSchema>;
export type Release = Infer<typeof releaseSchema>;

/** Which release: `catalog@1.4.0-3f2a91c0` as people write it. */
export interface ReleaseName {
  app: string;
  version: string;
}
