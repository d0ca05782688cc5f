import {
  array,
  literal,
  object,
  optional,
  record,
  string,
  type Infer,
} from '@weft/federation-runtime/manifest';
import { own } from '../environment/own.js';

/** What was live when it was last brought here. */
export const keptStateSchema = object({
  format: literal(1),
  environment: string,
  /** The number of the snapshot. */
  id: string,
  /** The origin of the edge, or the place of the store. */
  from: string,
  /** The version of each app that is here. */
  releases: record(string),
  /** The apps that were asked for; the others here are used by these. @default all */
  asked: optional(array(string)),
});

export type KeptState = Infer<typeof keptStateSchema>;

/** Whether what is kept is from the same place, and has all that is asked for: some apps, or all of them. */
export const covers = (
  { from, releases, asked }: Pick<KeptState, 'from' | 'asked'> & { releases: Record<string, unknown> },
  place: string,
  apps: readonly string[],
): boolean =>
  from === place &&
  (apps.length > 0 || asked === undefined) &&
  apps.every(app => own(releases, app) !== undefined);
