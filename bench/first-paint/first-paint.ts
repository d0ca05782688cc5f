import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { startEdge } from '../support/start-edge.ts';
import { chromiumLaunchOptions } from '../../e2e/support/chromium.ts';
import { median } from '../support/median.ts';
import { runBuild } from '../support/run-build.ts';
import { ended, startWeft } from '../support/weft.ts';
import { buildMonolith } from './build-monolith.ts';
import { edgeSite } from './edge-site.ts';
import { monolithSite } from './monolith-site.ts';
import { serveFront } from './serve-front.ts';
import { slowDown } from './slow-network.ts';
import { visit, type Goal, type Visit } from './visit.ts';

interface Call {
  words: readonly string[];
  say(line: string): void;
}

const NETWORK = { roundTrip: 100, rate: 10_000_000 };

/** What says that the content of a page is there. In the catalog it takes a part of another app. */
const GOALS: Goal[] = [
  { path: '/catalog', content: 'main button[aria-label^="Add to cart"]' },
  { path: '/checkout', content: 'main [role=group][aria-label=Cart]' },
  { path: '/account', content: 'main nav[aria-label=Account] ~ * h1' },
];

/** `again` is the first one once more: what lies between the two is noise. */
const VARIANTS = ['weft', 'preloaded', 'monolith', 'again'] as const;
type Variant = (typeof VARIANTS)[number];

/**
 * Times the first visit of each page, until its content is there: of the five apps as they are deployed, and of one build of the same
 * sources, a chunk to a page, with and without preload of that. One server over HTTP/2 with TLS, 100 ms and 10 Mbit/s away. Variants in
 * turn, `--rounds` times, in Chromium; `--slow` is how many times its processor is slower.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '9' }, slow: { type: 'string', default: '1' } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'weft-paint-'));
  const undo: (() => unknown)[] = [() => rm(folder, { recursive: true })];
  try {
    say('Building the apps, each alone and all as one');
    await runBuild();
    const store = join(folder, 'store');
    await ended(startWeft(['deploy', '--all', '--env', 'production', '--store', store]));
    const edge = await startEdge(store);
    undo.push(() => edge.stop());
    const monolith = await buildMonolith(join(folder, 'monolith'));
    const weft = edgeSite(edge.origin);
    const front = await serveFront({
      ...{ weft, again: weft },
      preloaded: await monolithSite(monolith, { preloads: true }),
      monolith: await monolithSite(monolith, { preloads: false }),
    });
    undo.push(() => front.close());
    const line = await slowDown(front.port, NETWORK);
    undo.push(() => line.close());
    const browser = await chromium.launch(chromiumLaunchOptions());
    undo.push(() => browser.close());

    const originOf = (variant: Variant) => `https://${variant}.localhost:${line.port}`;
    const pages: Record<string, unknown> = {};
    for (const goal of GOALS) {
      say(`${values.rounds} rounds of ${goal.path}`);
      const visits = await visitAll(browser, originOf, goal, Number(values.rounds), Number(values.slow));
      pages[goal.path.slice(1)] = figuresOf(visits);
    }
    return { pages };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

type Visits = Record<Variant, Visit[]>;

async function visitAll(
  browser: Browser,
  originOf: (variant: Variant) => string,
  goal: Goal,
  rounds: number,
  slow: number,
): Promise<Visits> {
  const visits: Visits = { weft: [], preloaded: [], monolith: [], again: [] };
  // The first round makes the servers warm.
  for (let round = 0; round <= rounds; round++)
    for (const variant of VARIANTS) {
      const seen = await visit(browser, originOf(variant), goal, slow);
      if (round > 0) visits[variant].push(seen);
    }
  return visits;
}

function figuresOf(visits: Visits) {
  const of = (variant: Variant, figure: keyof Visit) => median(visits[variant].map(visit => visit[figure]));
  const ratio = (one: number, other: number) => Math.round((one / other) * 1000) / 1000;
  const time = of('weft', 'time');
  return {
    ratioToMonolithPreload: ratio(time, of('preloaded', 'time')),
    ratioToMonolith: ratio(time, of('monolith', 'time')),
    noise: ratio(time, of('again', 'time')),
    depth: of('weft', 'depth'),
    depthOfMonolithPreload: of('preloaded', 'depth'),
    bytesRatio: ratio(of('weft', 'bytes'), of('preloaded', 'bytes')),
    ms: Math.round(time),
    msOfMonolithPreload: Math.round(of('preloaded', 'time')),
    bytes: of('weft', 'bytes'),
    requests: of('weft', 'requests'),
  };
}
