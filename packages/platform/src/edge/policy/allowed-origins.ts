import { PlatformError } from '../../platform-error.js';

/** Gives the origins back, in the form in which browsers compare them; throws USAGE for what is none. */
export const allowedOrigins = (origins: readonly string[]): string[] => origins.map(readOrigin);

/** One of them. */
export function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  throw new PlatformError(
    'USAGE',
    `${JSON.stringify(text)} is no origin. Write it as scheme, host and, if need be, port: https://cdn.example.`,
  );
}
