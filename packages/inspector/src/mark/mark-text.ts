import type { Snapshot } from '@weft/federation-runtime/manifest';

/** In what a page is another one than everybody gets: "catalog from http://localhost:3001"; undefined where it is none. */
export function markText({ apps, overrides = {}, live }: Snapshot): string | undefined {
  const parts = Object.entries(overrides).map(([app, from]) =>
    from.includes(':') ? `${app} from ${from}` : `${app} in release ${from}`,
  );
  if (live) {
    const local = Object.keys(apps).filter(app => apps[app]?.release === undefined);
    parts.push(`${listed(local)} from source, the rest from ${live.environment} ${live.id}`);
  }
  return parts.length > 0 ? parts.join(', ') : undefined;
}

const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? 'nothing');
