import type { Canary, Difference } from '../environment/snapshot.js';
import { columns } from './columns.js';

/** What differs, a line for each app and each canary. */
export function differenceText({ apps, canaries }: Difference): string {
  const rows = [
    ...Object.entries(apps).map(([app, { from, to }]) => [app, arrow(from, to)]),
    ...Object.entries(canaries).map(([name, { from, to }]) => [
      `canary ${name}`,
      arrow(canaryText(from), canaryText(to)),
    ]),
  ];
  return rows.length > 0 ? columns(rows) : '  No difference.';
}

const arrow = (from = '-', to = '-') => `${from} → ${to}`;

/** A canary in one line: `5 % catalog@1.4.0-3f2a91c0`. */
export const canaryText = (canary: Canary | undefined): string | undefined =>
  canary &&
  `${canary.share} % ${Object.entries(canary.apps)
    .map(([app, version]) => `${app}@${version}`)
    .join(' ')}`;
