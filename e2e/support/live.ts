import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, type Manifest } from '@weft/federation-runtime/manifest';
import type { Edge } from './weft.ts';

interface Status {
  environments: { number: number; apps: Record<string, { version: string }> }[];
}

/** What is live in production. */
export interface Live {
  /** Of the snapshot. */
  number: number;
  /** Of the releases, by app. */
  versions: Record<string, string>;
  /** What each release says of itself, by app. */
  manifests: Record<string, Manifest>;
}

/** Reads it from the store of an edge. */
export async function liveIn(edge: Edge): Promise<Live> {
  const { environments } = await edge.weft<Status>('status', 'production');
  const [production] = environments;
  if (!production) throw new Error('There is no production');
  const versions = Object.fromEntries(
    Object.entries(production.apps).map(([app, { version }]) => [app, version]),
  );
  const manifests: Record<string, Manifest> = {};
  for (const [app, version] of Object.entries(versions)) {
    const file = join(edge.store, 'releases', app, version, 'mf-manifest.json');
    manifests[app] = parseManifest(await readFile(file, 'utf8'));
  }
  return { number: production.number, versions, manifests };
}
