import type { FederationEvent } from '@weft/federation-runtime';
import { manifestOf, type Sources } from './sources.js';

type ShareEvent = Extract<FederationEvent, { type: 'share' }>;

/** About a singleton that does not satisfy the range of an app. */
export async function adviseOnConflict(event: ShareEvent, sources: Sources): Promise<string> {
  const { app = '', package: name, version, provider } = event;
  const range = rangeIn(await manifestOf(app, sources), event);
  const asked = range === undefined ? name : `${name} ${range}`;
  return `"${app}" asks for ${asked} and has got ${version} of ${provider}, which does not satisfy it. Align the ranges in their package.json, or say in federation.config.ts of ${app} what it can work with (shared: { '${name}': … }).`;
}

function rangeIn(manifest: Awaited<ReturnType<typeof manifestOf>>, { package: name, scope }: ShareEvent) {
  const { modules = {}, host } = manifest?.weft ?? {};
  const needs = [...Object.values(modules), ...(host ? [host] : [])].flatMap(({ shared }) => shared);
  return needs.find(need => need.key === name && need.scope === scope)?.range;
}
