import {
  boolean,
  number,
  object,
  optional,
  string,
  SchemaError,
  type Schema,
} from '@weft/federation-runtime/manifest';

/** An event of a page as the log has it. */
export type LoggedEvent = Record<string, string | number | boolean | undefined>;

const LONGEST = 2000;

/** A text of any length, cut so that no page decides how long a line of the log is. */
const text: Schema<string> = (value, at) => string(value, at).slice(0, LONGEST);

const common = {
  type: text,
  time: number,
  snapshot: optional(text),
  app: optional(text),
  release: optional(text),
};
const loading = { module: optional(text), url: optional(text) };

/** What is kept of each type of event; words are any, because a page may be newer than its edge. The error itself stays in the page. */
const schemas: Record<string, Schema<LoggedEvent>> = {
  'load-start': object({ ...common, ...loading }),
  'load-end': object({ ...common, ...loading, start: number, duration: number, ok: boolean }),
  retry: object({ ...common, url: text, attempt: number, message: text }),
  failure: object({
    ...common,
    ...loading,
    code: text,
    phase: optional(text),
    message: text,
    to: optional(text),
  }),
  fallback: object({ ...common, module: text, to: optional(text) }),
  share: object({
    ...common,
    scope: text,
    package: text,
    version: text,
    provider: text,
    reason: text,
    range: optional(text),
  }),
  refused: object({ ...common, what: text, message: text }),
};

/** The event, or undefined for what is none that this edge knows. */
export function readEvent(value: unknown): LoggedEvent | undefined {
  const { type } = (value ?? {}) as { type?: unknown };
  const schema = typeof type === 'string' && Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  try {
    return schema?.(value);
  } catch (error) {
    if (error instanceof SchemaError) return undefined;
    throw error;
  }
}
