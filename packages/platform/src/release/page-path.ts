import type { Manifest } from '@weft/federation-runtime/manifest';

/** The path of the page that a build announces, as two of them are compared: without a slash at its end. */
export const pagePath = (manifest: Manifest | undefined): string | undefined =>
  manifest?.weft.page?.path.replace(/(?<=.)\/$/, '');
