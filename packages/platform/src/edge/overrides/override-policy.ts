import { originPattern } from './origin-pattern.js';
import { expiryText, readPermission } from './permission.js';

/** Where apps may be others for one browser, and where they may come from. */
export interface OverrideOptions {
  /** Environments in which everybody may override apps. @default all but "production" and the one that is served when no other is asked for */
  environments?: readonly string[];
  /** Origins of dev servers; `:*` is every port. @default `http://localhost:*` and `http://127.0.0.1:*` */
  origins?: readonly string[];
  /** What permissions for the other environments are signed with. @default there are no permissions */
  secret?: string;
}

export interface OverridePolicy {
  /** As they are written. */
  origins: readonly string[];
  takesFrom(origin: string): boolean;
  /** Why there are no overrides in an environment for a browser with this permission; undefined where there are. */
  whyNot(environment: string, token: string | undefined): string | undefined;
  /** Why a permission does not count; undefined when it does. */
  fault(token: string, environment: string): string | undefined;
}

/** The machine of the visitor itself: nobody else has a say in what is there. */
const LOOPBACK = ['http://localhost:*', 'http://127.0.0.1:*'];

/** Makes the policy of a deployment. `usual`: the environment that is served when no other is asked for. Throws USAGE for what is no origin. */
export function createOverridePolicy(
  { environments, origins = LOOPBACK, secret }: OverrideOptions,
  usual: string,
): OverridePolicy {
  const patterns = origins.map(originPattern);
  const isOpen = (environment: string) =>
    environments?.includes(environment) ?? !['production', usual].includes(environment);

  const fault = (token: string, environment: string) => {
    if (secret === undefined) return 'this deployment has no WEFT_OVERRIDE_SECRET, so no permission counts';
    const permission = readPermission(token, secret);
    if (!permission) return 'it was not made with the secret of this deployment';
    if (permission.environment !== environment) return `it is for “${permission.environment}”`;
    return permission.expires * 1000 > Date.now() ? undefined : `it expired at ${expiryText(permission)}`;
  };

  return {
    origins,
    takesFrom: origin => patterns.some(isOne => isOne(origin)),
    fault,
    whyNot(environment, token) {
      if (isOpen(environment)) return undefined;
      const closed = `“${environment}” is not open for them`;
      if (secret === undefined) return `${closed}. ${HOW_TO_OPEN}`;
      const cure = howToAllow(environment);
      if (token === undefined) return `${closed}, and this browser has no permission. ${cure}`;
      const why = fault(token, environment);
      return why && `${closed}, and the permission of this browser does not count: ${why}. ${cure}`;
    },
  };
}

const HOW_TO_OPEN =
  'Who runs the edge opens it with --override-environments, or for single browsers with WEFT_OVERRIDE_SECRET.';

/** The next step for who may not. */
export const howToAllow = (environment: string): string =>
  `Who has the secret of the deployment makes one: weft allow-overrides --env ${environment}`;
