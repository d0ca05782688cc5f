import { join } from 'node:path';
import { defineApp } from '@weft/federation-webpack';
import rows from './src/rows.json' with { type: 'json' };

type Row = (typeof rows)[number];

const requestOf = (place: number) => `row-${String(place).padStart(2, '0')}`;

/** What a row says of its consumer. The own copies are one file, once for each row that has one. */
const optionsOf = ({ range, singleton = false, strict, own }: Row, place: number) => ({
  import: own ? `${join(import.meta.dirname, 'src/own.js')}?${place}` : (false as const),
  shareKey: requestOf(place),
  shareScope: 'table',
  requiredVersion: range === false ? (false as const) : String(range),
  singleton,
  ...(strict === undefined ? {} : { strictVersion: strict }),
  ...(own ? { version: own } : {}),
});

export default defineApp({
  name: 'main',
  app: '../../App.js',
  exposes: { './check': './src/check.js' },
  shared: Object.fromEntries(rows.map((row, place) => [requestOf(place), optionsOf(row, place)])),
  devPort: 4301,
});
