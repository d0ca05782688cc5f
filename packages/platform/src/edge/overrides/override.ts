import { appName, versionName } from '../../names.js';
import { hasCode } from '../../platform-error.js';

/** An app as one browser has it instead of the live release. */
export interface Override {
  app: string;
  /** Where it is taken from: the origin of a dev server, or a version of the store. */
  from: string;
}

/** Whether a place is the origin of a server, and not a version. */
export const isOrigin = (from: string): boolean => from.includes('://');

/**
 * Reads `catalog@http://localhost:3001` or `catalog@1.4.0-3f2a91c0`; `catalog@` takes one back, and has nothing in `from`. Undefined
 * for what is none of them.
 */
export function readOverride(text: string): Override | undefined {
  const at = text.indexOf('@');
  const from = placeOf(text.slice(at + 1));
  const app = at > 0 && isName(appName, text.slice(0, at)) ? text.slice(0, at) : undefined;
  return app === undefined || from === undefined ? undefined : { app, from };
}

function placeOf(text: string): string | undefined {
  if (text === '') return text;
  return isOrigin(text) ? originOf(text) : isName(versionName, text) ? text : undefined;
}

// What it is made of becomes part of a policy and of HTML, in which a host name may not mean anything else.
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/;

/** The origin that a text is, in the form in which browsers compare them. */
function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, href } = new URL(text);
  return href === `${origin}/` && ORIGIN.test(origin) ? origin : undefined;
}

function isName(check: (name: string) => string, name: string): boolean {
  try {
    return check(name) === name;
  } catch (error) {
    if (hasCode(error, 'NAME_INVALID')) return false;
    throw error;
  }
}
