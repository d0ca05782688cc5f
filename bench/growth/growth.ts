import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../../e2e/support/chromium.ts';
import { edgeSite } from '../first-paint/edge-site.ts';
import { serveFront } from '../first-paint/serve-front.ts';
import { slowDown } from '../first-paint/slow-network.ts';
import type { Goal } from '../first-paint/visit.ts';
import { describeMachine } from '../support/machine.ts';
import { repository } from '../support/repository.ts';
import { runBuild } from '../support/run-build.ts';
import { startEdge } from '../support/start-edge.ts';
import { writeResults } from '../support/write-results.ts';
import { deployKnown, deployTo, environmentOf } from './deploy-known.ts';
import { AGAIN, figuresOf, growthTables } from './figures.ts';
import { allParts, buildSampleApps, hostName } from './sample-apps.ts';
import { visitInTurn } from './visit-in-turn.ts';

interface Call {
  words: readonly string[];
  say(line: string): void;
}

const NETWORK = { roundTrip: 100, rate: 10_000_000 };

/** How many apps environments know, and how many of them are those of this repository. */
const KNOWN = [5, 50, 200];
const OWN = 5;
/** Of how many other apps a page shows a part. */
const USED = [1, 5, 20];

const catalog = (known: number): Goal => ({
  path: `/environments/${environmentOf(known)}/catalog`,
  content: 'main button[aria-label^="Add to cart"]',
});
const host = (used: number): Goal => ({
  path: `/environments/used/apps/${hostName(used)}/`,
  content: allParts(used),
});

// The first once more: what lies between the two is noise.
const catalogs = new Map([
  ...KNOWN.map(known => [`${known}`, catalog(known)] as const),
  [AGAIN, catalog(OWN)],
]);
const hosts = new Map(USED.map(used => [`${used}`, host(used)]));

/**
 * Times first visits as there are more and more apps: of the catalog, in environments that know 5, 50 and 200, and of pages that show parts of
 * 1, 5 and 20 others. Over HTTP/2 with TLS, 100 ms and 10 Mbit/s away, in turn, `--rounds` times.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '9' }, write: { type: 'boolean', default: false } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'weft-growth-'));
  const undo: (() => unknown)[] = [() => rm(folder, { recursive: true })];
  try {
    const store = join(folder, 'store');
    say(`Building and deploying the apps, in environments of ${KNOWN.join(', ')}`);
    await runBuild();
    await deployKnown({ store, folder: join(folder, 'others'), counts: KNOWN, own: OWN });
    say(`Building and deploying hosts with parts of ${USED.join(', ')} apps`);
    // In the repository, because packages are found from there.
    const workspace = await mkdtemp(join(repository, '.samples-'));
    undo.push(() => rm(workspace, { recursive: true }));
    await deployTo(store, 'used', await buildSampleApps(workspace, USED));

    const edge = await startEdge(store);
    undo.push(() => edge.stop());
    const front = await serveFront({ weft: edgeSite(edge.origin) });
    undo.push(() => front.close());
    const line = await slowDown(front.port, NETWORK);
    undo.push(() => line.close());
    const browser = await chromium.launch(chromiumLaunchOptions());
    undo.push(() => browser.close());

    const turns = { browser, origin: `https://weft.localhost:${line.port}`, rounds: Number(values.rounds) };
    say(`${values.rounds} rounds of the catalog, and of pages with parts of others`);
    const result = figuresOf({
      known: await visitInTurn(catalogs, turns),
      used: await visitInTurn(hosts, turns),
    });
    const machine = describeMachine({ Chromium: browser.version() });
    const markdown = `${growthTables(result)}\n\nMedians of ${values.rounds} visits; ${machine}.`;
    if (values.write) await writeResults('growth', { json: result, markdown });
    return { ...result };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
