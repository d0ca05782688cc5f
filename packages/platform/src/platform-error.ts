/** Every code has a heading of the same name in docs/command-errors.md. */
export type PlatformErrorCode =
  | 'APP_UNKNOWN'
  | 'BUILD_INVALID'
  | 'CANARY_INVALID'
  | 'CHECK_FAILED'
  | 'CLOCK_BACKWARDS'
  | 'CONTRACT_BROKEN'
  | 'CONTRACT_INVALID'
  | 'DISK_FULL'
  | 'ENVIRONMENT_EXPIRED'
  | 'ENVIRONMENT_UNKNOWN'
  | 'FOLDER_TAKEN'
  | 'NAME_INVALID'
  | 'NOTHING_TO_DO'
  | 'PAGE_TAKEN'
  | 'PORT_TAKEN'
  | 'RELEASE_BEING_DELETED'
  | 'RELEASE_CONFLICT'
  | 'RELEASE_UNKNOWN'
  | 'REMOTE_UNREACHABLE'
  | 'SNAPSHOT_UNKNOWN'
  | 'STORE_CORRUPT'
  | 'STORE_CONTENDED'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNSAFE'
  | 'USAGE';

/** What the platform refuses or fails to do: a semantic `code`; the message names the thing and the next step. Nothing has changed. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';

  constructor(
    readonly code: PlatformErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const hasCode = (error: unknown, code: PlatformErrorCode): boolean =>
  error instanceof PlatformError && error.code === code;
