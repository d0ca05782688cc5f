import type { LocatedDefinition } from '@weft/federation-webpack/workspace';
import { columns } from './columns.js';

/** A table of what runs where, for people; at most 80 columns wide with names of usual length. */
export const appTable = (apps: readonly LocatedDefinition[]): string =>
  columns([
    ['App', 'Its own page', 'Offers', 'Modules'],
    ...apps.map(({ definition: { name, devPort, page, exposes = {} } }) => [
      name,
      `http://localhost:${devPort}`,
      page?.path ?? '',
      String(Object.keys(exposes).length),
    ]),
  ]);
