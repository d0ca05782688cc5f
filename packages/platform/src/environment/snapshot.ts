import {
  array,
  literal,
  number,
  object,
  optional,
  record,
  string,
  type Infer,
} from '@weft/federation-runtime/manifest';

/** Which release of an app is live, and the number of the snapshot that brought it: rollback goes to the one before. */
const liveSchema = object({ version: string, since: number });

/** Releases that a share of the visitors gets, in percent. `since` is the number of the snapshot that began it. */
const canarySchema = object({ apps: record(string), share: number, since: number });

/** From one snapshot to another: what is in only one of them has no `from` or no `to`. */
const differenceSchema = object({
  /** The versions of an app. */
  apps: record(object({ from: optional(string), to: optional(string) })),
  /** By name. */
  canaries: record(object({ from: optional(canarySchema), to: optional(canarySchema) })),
});

/** What a snapshot did to the one before. */
const changeSchema = object({
  kind: literal('deploy', 'rollback', 'promote', 'preview', 'canary', 'remove'),
  /** Where the releases came from: `staging@12`. */
  source: optional(string),
  /** What it was known to break, and was done for all that. */
  forced: optional(array(string)),
  difference: differenceSchema,
});

/** One entry of an environment's log: which release of each app is live from then on. Immutable. */
export const environmentSnapshotSchema = object({
  format: literal(1),
  environment: string,
  /** 1 for the first; each is one more than the one before. */
  number: number,
  /** Tells attempts to write the same number apart. */
  nonce: string,
  /** ISO 8601, UTC; never earlier than that of the one before. */
  at: string,
  by: string,
  why: string,
  change: changeSchema,
  apps: record(liveSchema),
  /** By name. */
  canaries: record(canarySchema),
  /** Of a preview: the time after which it is served no more. */
  expires: optional(string),
});

export type EnvironmentSnapshot = Infer<typeof environmentSnapshotSchema>;
export type LiveRelease = Infer<typeof liveSchema>;
export type Canary = Infer<typeof canarySchema>;
export type Difference = Infer<typeof differenceSchema>;
export type Change = Infer<typeof changeSchema>;
