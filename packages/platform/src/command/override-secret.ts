import { PlatformError } from '../platform-error.js';

/** In characters: as many as 32 bytes have in base64, without the filling. */
const SHORTEST = 43;

/** What permissions to override are signed with: WEFT_OVERRIDE_SECRET. Throws USAGE for what could be guessed. */
export function overrideSecret(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const secret = env.WEFT_OVERRIDE_SECRET || undefined;
  if (secret === undefined || secret.length >= SHORTEST) return secret;
  throw new PlatformError(
    'USAGE',
    `WEFT_OVERRIDE_SECRET has ${secret.length} characters, which is too few to be a secret. Make one with: openssl rand -base64 32`,
  );
}
