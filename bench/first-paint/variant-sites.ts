import { join } from 'node:path';
import { deployTo } from '../support/deploy-to.ts';
import { runBuild } from '../support/run-build.ts';
import { startEdge } from '../support/start-edge.ts';
import type { Undo } from '../support/with-undo.ts';
import { buildFederated } from './build-federated.ts';
import { buildMonolith } from './build-monolith.ts';
import { edgeSite } from './edge-site.ts';
import { federatedSite } from './federated-site.ts';
import { enhanced, staticRemotes } from './federation-tools.ts';
import { monolithSite } from './monolith-site.ts';
import { openSite } from './open-site.ts';
import { originsSite } from './origins-site.ts';
import { withPolicies } from './policies.ts';
import type { Site } from './serve-front.ts';
import { HOST, readWorkspace } from './workspace.ts';

/** What is measured, by the name of its host. `again` is the first one once more: what lies between the two is noise. */
export const VARIANTS = [
  'weft',
  'weft-origins',
  'preloaded',
  'preloaded-bare',
  'preloaded-elsewhere',
  'monolith',
  'static',
  'enhanced',
  'again',
] as const;
export type Variant = (typeof VARIANTS)[number];

interface SitesOptions {
  /** Empty; for what is built. */
  folder: string;
  /** The origin of a site. */
  originOf(site: string): string;
  say(line: string): void;
  undo: Undo;
}

type Sites = Record<string, Site>;

/** How to make the site of each variant, with others that it loads from. What several variants are made of is made once. */
export function variantSites({
  folder,
  originOf,
  say,
  undo,
}: SitesOptions): Record<Variant, () => Promise<Sites>> {
  const store = once(async () => {
    say('Building the apps, and deploying them');
    await runBuild();
    await deployTo(join(folder, 'store'), 'production', ['--all']);
    return join(folder, 'store');
  });
  const edge = async (origins?: readonly string[]) => {
    const edge = await startEdge(await store(), { origins });
    undo(() => edge.stop());
    return edgeSite(edge.origin);
  };
  const weft = once(() => edge());
  const monolith = once(() => {
    say('Building all apps as one');
    return buildMonolith(join(folder, 'monolith'));
  });

  return {
    weft: async () => ({ weft: await weft() }),
    again: async () => ({ again: await weft() }),
    async 'weft-origins'() {
      const names = (await readWorkspace()).apps.map(({ definition: { name } }) => name);
      const hostOf = (app: string) => `${app}.weft-apps`;
      const open = await edge(names.map(name => originOf(hostOf(name))));
      const site = originsSite(open, app => originOf(hostOf(app)));
      return { 'weft-origins': site, ...Object.fromEntries(names.map(name => [hostOf(name), open])) };
    },
    preloaded: async () => ({
      preloaded: withPolicies(await monolithSite(await monolith(), { preloads: true }), await weft()),
    }),
    'preloaded-bare': async () => ({
      'preloaded-bare': await monolithSite(await monolith(), { preloads: true }),
    }),
    async 'preloaded-elsewhere'() {
      say('Building all apps as one, for another origin');
      const elsewhere = originOf('elsewhere');
      const built = await buildMonolith(join(folder, 'elsewhere'), { address: `${elsewhere}/` });
      const site = await monolithSite(built, { preloads: true });
      return {
        'preloaded-elsewhere': withPolicies(site, await weft(), elsewhere),
        elsewhere: openSite(site),
      };
    },
    monolith: async () => ({
      monolith: withPolicies(await monolithSite(await monolith(), { preloads: false }), await weft()),
    }),
    async static() {
      say(`Building each app with static remotes and ${HOST} as host, with webpack's plugin`);
      const built = await buildFederated(join(folder, 'static'), staticRemotes);
      return { static: withPolicies(await federatedSite(built), await weft()) };
    },
    async enhanced() {
      say('The same with the enhanced plugin');
      const built = await buildFederated(join(folder, 'enhanced'), await enhanced());
      return { enhanced: withPolicies(await federatedSite(built), await weft()) };
    },
  };
}

/** Something that is made when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
