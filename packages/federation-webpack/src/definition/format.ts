import { DefinitionError } from './definition-error.js';

/** What a build is made of: classic scripts, or ES modules. */
export const FORMATS = ['script', 'module'] as const;

export type Format = (typeof FORMATS)[number];

/**
 * The format of an app: what its definition says, else what WEFT_FORMAT says for all of a workspace. `mixed` there gives one half of the apps,
 * by their names, the one format and the other half the other: so a workspace is tried out with both on one page. Throws a DefinitionError.
 */
export function formatOf(
  { name, format }: { name: string; format?: string },
  env: NodeJS.ProcessEnv = process.env,
): Format {
  const asked = format ?? (env.WEFT_FORMAT || 'script');
  const found = asked === 'mixed' && format === undefined ? formatByName(name) : asked;
  if (isFormat(found)) return found;
  throw new DefinitionError(
    format === undefined ? `WEFT_FORMAT is "${asked}".` : `App "${name}" has the format "${asked}".`,
    `A build is made of classic scripts ("script"), or of ES modules ("module").`,
    format === undefined
      ? 'Set it to "script", "module" or "mixed", or take it away.'
      : `Write 'script' or 'module' in federation.config.ts of "${name}", or take "format" out.`,
  );
}

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

const formatByName = (name: string): Format =>
  [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 1 ? 'module' : 'script';
