import { PlatformError } from './platform-error.js';

const APP = /^[a-z][a-z0-9-]{0,62}$/;
// Also a label of a host name, so that an environment can have one of its own.
const ENVIRONMENT = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+-]{0,127}$/;

const check = (what: string, pattern: RegExp, rule: string) => (name: string) => {
  if (pattern.test(name) && !name.includes('..')) return name;
  throw new PlatformError('NAME_INVALID', `${JSON.stringify(name)} is no ${what}: ${rule}.`);
};

/** Gives the name back; throws NAME_INVALID. */
export const appName = check('name of an app', APP, 'use lower-case letters, digits and dashes');
/** Gives the name back; throws NAME_INVALID. */
export const environmentName = check(
  'name of an environment',
  ENVIRONMENT,
  'use lower-case letters, digits and dashes, at most 63',
);
/** Gives the version back; throws NAME_INVALID. */
export const versionName = check('version', VERSION, 'use letters, digits, dots, dashes and plus');
