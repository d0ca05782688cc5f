import type { PageFile } from './page-files.js';

/** Links that have the browser ask for files together with the HTML, exactly as the runtime asks for them later: what differs would be loaded twice. */
export const preloadLinks = (files: readonly PageFile[]): string =>
  files
    .map(
      ({ url, kind, integrity = '' }) =>
        `<link rel=${kind === 'module' ? 'modulepreload' : `preload as=${kind}`} href="${url}" integrity="${integrity}" crossorigin=anonymous>`,
    )
    .join('');
