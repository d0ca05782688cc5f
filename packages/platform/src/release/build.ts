import type { Manifest } from '@weft/federation-runtime/manifest';
import { PlatformError } from '../platform-error.js';

export interface BuildFile {
  content: Uint8Array;
  integrity: string;
}

/** A build that was read and found whole: what is published as a release. */
export interface Build {
  app: string;
  /** That of the package and a hash of all files: the same content gives the same version on every machine. */
  version: string;
  manifest: Manifest;
  /** By path, relative to the build and with `/`; in ascending order. */
  files: ReadonlyMap<string, BuildFile>;
}

/** The error of a build that cannot be released. `next`: what to do, when building again is not it. */
export const buildInvalid = (
  build: string,
  what: string,
  next = AGAIN,
  options?: ErrorOptions,
): PlatformError =>
  new PlatformError('BUILD_INVALID', `${build} cannot be released: ${what}. ${next}`, options);

const AGAIN = 'Build it again: npm run build';
