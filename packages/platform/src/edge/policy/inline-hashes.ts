import { createHash } from 'node:crypto';

/** Hashes of what an HTML has inline, as a Content-Security-Policy names them. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

const SCRIPT = /<script\b([^>]*)>(.*?)<\/script>/gis;
const STYLE = /<style\b([^>]*)>(.*?)<\/style>/gis;
const HAS_SOURCE = /\ssrc\s*=/i;
// Others hold data, which no policy is about.
const IS_CODE = /^(?![^]*\stype\s*=)|\stype\s*=\s*["']?(?:module|text\/javascript)\b/i;

/** Allows the scripts and styles that a build has put into its HTML, such as a line of analytics; whatever else comes into it does not run. */
export const inlineHashes = (html: string): InlineHashes => ({
  scripts: [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !HAS_SOURCE.test(attributes) && IS_CODE.test(attributes))
    .map(([, , content = '']) => sha256(content)),
  styles: [...html.matchAll(STYLE)].map(([, , content = '']) => sha256(content)),
});

const sha256 = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
