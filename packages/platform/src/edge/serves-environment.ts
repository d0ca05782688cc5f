import { environmentName } from '../names.js';
import { hasCode } from '../platform-error.js';

/** Makes the function that tells which environments an edge answers for: all that can be, or only some. */
export const servesEnvironment =
  (only: readonly string[] | undefined) =>
  (environment: string): boolean =>
    isName(environment) && (only?.includes(environment) ?? true);

export type ServesEnvironment = ReturnType<typeof servesEnvironment>;

function isName(environment: string): boolean {
  try {
    return environmentName(environment) === environment;
  } catch (error) {
    if (hasCode(error, 'NAME_INVALID')) return false;
    throw error;
  }
}
