import { fileURLToPath } from 'node:url';

const fileOf = (name: string) => fileURLToPath(new URL(`./${name}.js`, import.meta.url));

/** What a page runs for hot updates, as requests of webpack. */
export const HOT_PAGE = fileOf('hot-page');
export const HOT_CLIENT = fileOf('client');
export const HOT_FOLDER = fileURLToPath(new URL('.', import.meta.url));

const GENERATED = fileOf('generated-module');

/** The module that is exposed in place of `file`. `id`: its name on the page, `catalog/search`. */
export const exposedRequest = (id: string, file: string): string =>
  `${GENERATED}?${new URLSearchParams({ weft: 'exposed', id, file }).toString()}`;

/** The module that stands for a remote one in what asks for it by name. */
export const usedRequest = (app: string, id: string): string =>
  `${GENERATED}?${new URLSearchParams({ weft: 'used', app, id }).toString()}`;
