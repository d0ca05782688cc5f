import type { Manifest, Snapshot } from '@weft/federation-runtime/manifest';

/** What advice is made of: what the page knows, and what it can ask for. */
export interface Sources {
  snapshot: Pick<Snapshot, 'apps'>;
  fetch: typeof fetch;
}

/** An error of the runtime, as far as advice is about it. */
export interface Failure {
  code: string;
  app?: string;
  /** As others name it: `catalog/search`. */
  module?: string;
  cause?: unknown;
}

/** How long somebody may take to answer. */
export const PATIENCE = 2000;

/** The manifest of an app of the page; undefined where it cannot be had. */
export async function manifestOf(app: string, { snapshot, fetch }: Sources): Promise<Manifest | undefined> {
  const entry = snapshot.apps[app]?.entry;
  if (entry === undefined) return undefined;
  try {
    const url = new URL('mf-manifest.json', new URL(entry, globalThis.document?.baseURI));
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? ((await response.json()) as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
