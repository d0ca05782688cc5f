import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Call } from '../benches.ts';
import { edgeSite } from '../first-paint/edge-site.ts';
import { goals } from '../first-paint/goals.ts';
import type { Goal } from '../first-paint/open-page.ts';
import { serveFarAway } from '../first-paint/serve-far-away.ts';
import { visit } from '../first-paint/visit.ts';
import { counted } from '../support/counted.ts';
import { deployTo } from '../support/deploy-to.ts';
import { inTurn } from '../support/in-turn.ts';
import { describeMachine } from '../support/machine.ts';
import { repository } from '../support/repository.ts';
import { runBuild } from '../support/run-build.ts';
import { startEdge } from '../support/start-edge.ts';
import { withUndo } from '../support/with-undo.ts';
import { writeResults } from '../support/write-results.ts';
import { deployKnown, environmentOf } from './deploy-known.ts';
import { AGAIN, figuresOf, growthTables } from './figures.ts';
import { allParts, buildSampleApps, hostName } from './sample-apps.ts';

/** How many apps environments know, and how many of them are those of this repository. */
const KNOWN = [5, 50, 200];
const OWN = 5;
/** Of how many other apps a page shows a part. */
const USED = [1, 5, 20];

const catalog = (known: number): Goal => ({
  ...goals.catalog,
  path: `/environments/${environmentOf(known)}/catalog`,
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
  const rounds = Number(values.rounds);
  return withUndo('growth', async ({ folder, undo }) => {
    const store = join(folder, 'store');
    say(`Building and deploying the apps, in environments of ${KNOWN.join(', ')}`);
    await runBuild();
    await deployKnown({ store, folder: join(folder, 'others'), counts: KNOWN, own: OWN });
    say(`Building and deploying hosts with parts of ${USED.join(', ')} apps`);
    // In the repository, because packages are found from there.
    const workspace = await mkdtemp(join(repository, '.samples-'));
    undo(() => rm(workspace, { recursive: true }));
    await deployTo(store, 'used', await buildSampleApps(workspace, USED));

    const edge = await startEdge(store);
    undo(() => edge.stop());
    const { originOf, browser } = await serveFarAway({ weft: edgeSite(edge.origin) }, undo);

    const visitAll = (goals: ReadonlyMap<string, Goal>) =>
      inTurn(
        new Map([...goals].map(([name, goal]) => [name, () => visit(browser, originOf('weft'), goal)])),
        rounds,
      );
    say(`${rounds} rounds of the catalog, and of pages with parts of others`);
    const result = figuresOf({
      known: await visitAll(catalogs),
      used: await visitAll(hosts),
    });
    const machine = describeMachine({ Chromium: browser.version() });
    const markdown = `${growthTables(result)}\n\nMedians of ${counted(rounds, 'visit')}; ${machine}.`;
    if (values.write) await writeResults('growth', { json: result, markdown });
    return { ...result };
  });
}
