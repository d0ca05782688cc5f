/** What React calls the errors of a server by, which is all that a browser learns of them. */
export const NOT_ON_SERVER = 'weft';

/** Told of what React has mended: parts that a server has left to the browser are none of that. */
export function noteRecovered(error: unknown): void {
  if ((error as { digest?: string }).digest !== NOT_ON_SERVER) reportError(error);
}
