import { parseContract, parseManifest } from '@weft/federation-runtime/manifest';
import { usersOf } from '../contract/contract-set.js';
import type { ReleaseContract } from '../contract/read-contract.js';
import type { KeptFolder } from './kept-folder.js';

/** The apps of some kept releases that use one of some apps, directly or through others; these are left out. */
export async function consumersOf(
  kept: KeptFolder,
  releases: Readonly<Record<string, string>>,
  apps: readonly string[],
): Promise<string[]> {
  const set = new Map<string, ReleaseContract>();
  for (const [app, version] of Object.entries(releases)) {
    const text = async (file: string) => {
      const content = await kept.read({ app, version }, file);
      return content && new TextDecoder().decode(content);
    };
    const manifest = parseManifest((await text('mf-manifest.json')) ?? '');
    const contract = manifest.weft.contract && (await text(manifest.weft.contract));
    set.set(app, {
      app,
      version,
      manifest,
      contract: contract ? parseContract(contract) : undefined,
      sources: {},
    });
  }
  return [...usersOf(set, apps)].filter(app => !apps.includes(app)).sort();
}
