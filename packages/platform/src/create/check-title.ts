import { PlatformError } from '../platform-error.js';

// It is put into strings, JSX and Markdown, where quotes, brackets and the like would mean something.
const TITLE = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,.:!?’–-]{0,78}[\p{L}\p{M}\p{N}.!?])?$/u;

/** Gives the title of a new app back. Throws NAME_INVALID. */
export function checkTitle(title: string): string {
  if (TITLE.test(title)) return title;
  throw new PlatformError(
    'NAME_INVALID',
    `${JSON.stringify(title)} is no title: use letters, digits and spaces, at most 80. What else it is to have you can write in federation.config.ts later.`,
  );
}
