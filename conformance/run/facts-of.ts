import type { Facts } from '../scenario.ts';

/** What a check gave, as facts that are the same in each run and on each platform: no hashes of builds, no ports. `host`: what the host is called. */
export function factsOf(found: object, warnings: readonly string[], host: string): Facts {
  const all = warnings.length > 0 ? { ...found, warnings } : found;
  const text = JSON.stringify(all)
    .replaceAll(/@\d[\d.]*-[0-9a-f]{8}\b/g, '')
    .replaceAll(`from ${host} `, 'from the host ')
    .replaceAll(/(?:http|file):\/\/[^\s"]*\//g, '…/');
  return JSON.parse(text) as Facts;
}
