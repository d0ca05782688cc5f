import { createHmac, timingSafeEqual } from 'node:crypto';

/** Lets one browser have overrides in an environment that is not open for them. */
export interface Permission {
  environment: string;
  /** In seconds since 1970. */
  expires: number;
}

const FORM = /^([a-z0-9-]{1,63})\.(\d{1,12})\.([\w-]{43})$/;

/** Writes a permission so that nobody without the secret can write one, or change it. */
export const signPermission = ({ environment, expires }: Permission, secret: string): string =>
  `${environment}.${expires}.${signature({ environment, expires }, secret).toString('base64url')}`;

/** Reads what `signPermission` has written. Undefined for what was not signed with this secret. */
export function readPermission(token: string, secret: string): Permission | undefined {
  const [, environment, expires, signed] = FORM.exec(token) ?? [];
  if (environment === undefined || expires === undefined || signed === undefined) return undefined;
  const permission = { environment, expires: Number(expires) };
  // Of equal length: 43 characters are 32 bytes.
  const isGenuine = timingSafeEqual(Buffer.from(signed, 'base64url'), signature(permission, secret));
  return isGenuine ? permission : undefined;
}

/** When it ends, as people and programs read it. */
export const expiryText = ({ expires }: Permission): string => new Date(expires * 1000).toISOString();

// Says what it is for, so that nothing that is signed with the same secret for something else counts as one.
const signature = ({ environment, expires }: Permission, secret: string): Buffer =>
  createHmac('sha256', secret).update(`weft-allow\n${environment}\n${expires}`).digest();
