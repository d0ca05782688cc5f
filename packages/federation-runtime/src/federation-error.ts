/** What every error of the runtime carries, whichever copy made it. */
export const BRAND = Symbol.for('weft.error');

/** Where on the way from a name to what is shown something went wrong. */
export type Phase = 'lookup' | 'entry' | 'init' | 'get' | 'evaluate' | 'start' | 'render';

/** Every code has a heading of the same name in docs/errors.md. */
export type ErrorCode =
  | 'APP_UNKNOWN'
  | 'CONTAINER_MISSING'
  | 'ENTRY_UNREACHABLE'
  | 'EVALUATION_FAILED'
  | 'FOREIGN_SCRIPTS_REFUSED'
  | 'INIT_FAILED'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNREACHABLE'
  | 'MODULE_ID_INVALID'
  | 'MODULE_UNAVAILABLE'
  | 'ORIGIN_REFUSED'
  | 'RENDER_FAILED'
  | 'RENDER_STALLED'
  | 'RUNTIME_MISSING'
  | 'SCRIPT_FAILED'
  | 'SNAPSHOT_INVALID'
  | 'SNAPSHOT_UNREACHABLE'
  | 'START_FAILED'
  | 'STYLE_FAILED'
  | 'TAKEOVER_REFUSED';

/** What an error knows of the thing that failed. */
export interface ErrorDetails {
  app?: string;
  /** The version of the app's release. */
  release?: string;
  module?: string;
  url?: string;
  phase?: Phase;
  /** The id of the page's snapshot. */
  snapshot?: string;
  /** The same may succeed a little later: there was no answer, or a server was busy. */
  temporary?: boolean;
  /** Why: an error, or a few words. */
  cause?: unknown;
}

/** The one error class of the runtime: a semantic `code`, the thing that failed as data, and the `cause`. The message is made of these. */
export class FederationError extends Error {
  declare readonly code: ErrorCode;
  declare readonly app?: string;
  declare readonly release?: string;
  declare readonly module?: string;
  declare readonly url?: string;
  declare readonly phase?: Phase;
  declare readonly snapshot?: string;
  declare readonly temporary?: boolean;

  override get name() {
    return 'FederationError';
  }

  constructor(code: ErrorCode, { cause, ...data }: ErrorDetails) {
    const subject = [data.module ?? data.app, data.release, data.url].filter(Boolean).join(' ');
    super(`[${code}] ${subject} (${reason(cause)}). docs/errors.md#${code.toLowerCase()}`, { cause });
    Object.assign(this, data, { code, [BRAND]: true });
  }
}

/** Makes what throws errors about one thing, each with its cause. */
export const failing =
  (details: ErrorDetails) =>
  (code: ErrorCode, phase: Phase) =>
  (cause: unknown): never => {
    throw new FederationError(code, { ...details, phase, cause });
  };

/** True for errors of any copy of the runtime on the page, where `instanceof` knows only its own. */
export const isFederationError = (value: unknown): value is FederationError =>
  typeof value === 'object' && value !== null && BRAND in value;

const reason = (cause: unknown): unknown => (cause instanceof Error ? cause.message : cause);
