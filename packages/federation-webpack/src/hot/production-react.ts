import { SNAPSHOT_ELEMENT, type Snapshot } from '@weft/federation-runtime/manifest';

/** Whether the host of this page is a release: then its React is a production build, which has no place for updates. */
export function hasProductionReact(): boolean {
  const text = document.getElementById(SNAPSHOT_ELEMENT)?.textContent;
  const { host, apps } = (text ? JSON.parse(text) : { apps: {} }) as Snapshot;
  return host !== undefined && apps[host]?.release !== undefined;
}
