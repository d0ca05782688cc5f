import { join } from 'node:path';
import { runBuild } from '../support/run-build.ts';
import { startEdge } from '../support/start-edge.ts';
import { ended, startWeft } from '../support/weft.ts';
import { buildFederated } from './build-federated.ts';
import { buildMonolith } from './build-monolith.ts';
import { edgeSite } from './edge-site.ts';
import { federatedSite } from './federated-site.ts';
import { enhanced, staticRemotes } from './federation-tools.ts';
import { monolithSite } from './monolith-site.ts';
import { originsSite } from './origins-site.ts';
import { serveFront, type Site } from './serve-front.ts';
import { slowDown, type Network } from './slow-network.ts';
import { HOST, readWorkspace } from './workspace.ts';

/** What is measured, by the name of its host. `again` is the first one once more: what lies between the two is noise. */
export const VARIANTS = [
  'weft',
  'weft-origins',
  'preloaded',
  'monolith',
  'static',
  'enhanced',
  'again',
] as const;
export type Variant = (typeof VARIANTS)[number];

interface ServeOptions {
  /** Empty; for what is built. */
  folder: string;
  network: Network;
  say(line: string): void;
  /** Takes what undoes a step, to be called in the end, the last one first. */
  undo(step: () => unknown): void;
}

/** Builds all variants and serves them from one server that is as far away as the network says. Gives the origin of each. */
export async function serveVariants({ folder, network, say, undo }: ServeOptions) {
  const sites: Record<string, Site> = {};
  const front = await serveFront(sites);
  undo(() => front.close());
  const line = await slowDown(front.port, network);
  undo(() => line.close());
  const origin = (site: string) => `https://${site}.localhost:${line.port}`;

  say('Building the apps, and deploying them');
  await runBuild();
  const store = join(folder, 'store');
  await ended(startWeft(['deploy', '--all', '--env', 'production', '--store', store]));
  const edge = await startEdge(store);
  undo(() => edge.stop());
  sites.weft = sites.again = edgeSite(edge.origin);

  const names = (await readWorkspace()).apps.map(({ definition: { name } }) => name);
  const originOf = (app: string) => origin(`${app}.weft-apps`);
  const open = await startEdge(store, { origins: names.map(originOf) });
  undo(() => open.stop());
  sites['weft-origins'] = originsSite(edgeSite(open.origin), originOf);
  for (const name of names) sites[`${name}.weft-apps`] = edgeSite(open.origin);

  say('Building all apps as one');
  const monolith = await buildMonolith(join(folder, 'monolith'));
  sites.preloaded = await monolithSite(monolith, { preloads: true });
  sites.monolith = await monolithSite(monolith, { preloads: false });

  say(
    `Building each app with static remotes and ${HOST} as host, with webpack's plugin and with the enhanced one`,
  );
  sites.static = await federatedSite(await buildFederated(join(folder, 'static'), staticRemotes));
  sites.enhanced = await federatedSite(await buildFederated(join(folder, 'enhanced'), await enhanced()));

  return (variant: Variant) => origin(variant);
}
