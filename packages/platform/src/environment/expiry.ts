import { PlatformError } from '../platform-error.js';
import type { EnvironmentSnapshot } from './snapshot.js';

/** Whether it is a preview whose time is over. */
export const isExpired = ({ expires }: Pick<EnvironmentSnapshot, 'expires'>, now: Date): boolean =>
  expires !== undefined && Date.parse(expires) <= now.getTime();

/** Throws ENVIRONMENT_EXPIRED for a preview whose time is over. */
export function refuseExpired(snapshot: EnvironmentSnapshot, now: Date): void {
  if (!isExpired(snapshot, now)) return;
  const { environment, expires } = snapshot;
  throw new PlatformError(
    'ENVIRONMENT_EXPIRED',
    `The preview "${environment}" expired at ${expires}, and its releases may be gone. Make it anew: weft preview ${environment}`,
  );
}
