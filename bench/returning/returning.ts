import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Call } from '../benches.ts';
import { edgeSite } from '../first-paint/edge-site.ts';
import { goals } from '../first-paint/goals.ts';
import { serveFront, siteOrigin, type Site } from '../first-paint/serve-front.ts';
import { readWorkspace } from '../first-paint/workspace.ts';
import { counted } from '../support/counted.ts';
import { deployTo } from '../support/deploy-to.ts';
import { describeMachine } from '../support/machine.ts';
import { launchTrusting } from '../support/launch-trusting.ts';
import { runBuild } from '../support/run-build.ts';
import { startEdge } from '../support/start-edge.ts';
import { withUndo } from '../support/with-undo.ts';
import { writeResults } from '../support/write-results.ts';
import { buildEdited, buildEditedMonolith, EDITED } from './build-edited.ts';
import { changedSince, contentsOf } from './contents.ts';
import { figuresOf, middleOf, returningTable, type Figures } from './figures.ts';
import { returnAfter } from './return-after.ts';
import { whenTaken } from './when-taken.ts';

const PAGES = Object.values(goals);

/**
 * What a deploy of catalog alone, with another text in one component, costs a visitor who has seen all pages and opens one of them again, in bytes
 * on the network: beside the size of what has changed, and beside the same edit in one build of all apps. For each page somebody
 * of their own, with a cache. `--rounds` times; counts hardly differ.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds);
  return withUndo('returning', async ({ folder, undo }) => {
    say('Building the apps, and deploying them');
    await runBuild();
    const store = join(folder, 'store');
    const deploy = (what: string) => deployTo(store, 'production', [what]);
    await deploy('--all');
    const edge = await startEdge(store);
    undo(() => edge.stop());
    say(`Building ${EDITED} after an edit, and all apps as one before and after it`);
    const dist = await buildEdited(undo);
    const monolith = await buildEditedMonolith(folder);
    const builds = await builtBefore();
    const deploys = {
      before: new Map((await Promise.all([...builds.values()].map(contentsOf))).flatMap(files => [...files])),
      changed: changedSince(await contentsOf(builds.get(EDITED) ?? ''), await contentsOf(dist)),
    };

    const sites: Record<string, Site> = { weft: edgeSite(edge.origin) };
    const front = await serveFront(sites);
    undo(() => front.close());
    const browser = await launchTrusting(front.keyHash);
    undo(() => browser.close());

    const found = new Map(PAGES.map(({ path }) => [path, [] as Figures[]]));
    for (let round = 1; round <= rounds; round++) {
      say(`Round ${round} of ${rounds}`);
      sites.monolith = monolith.before;
      if (round > 1) await whenTaken(edge.origin, () => deploy(builds.get(EDITED) ?? ''));
      const returns = await returnAfter({
        browser,
        goals: PAGES,
        origins: { weft: siteOrigin('weft', front.port), monolith: siteOrigin('monolith', front.port) },
        async change() {
          sites.monolith = monolith.after;
          await whenTaken(edge.origin, () => deploy(dist));
        },
      });
      for (const [path, back] of returns) found.get(path)?.push(figuresOf(back, deploys));
    }
    const pages = Object.fromEntries([...found].map(([path, all]) => [path.slice(1), middleOf(all)]));
    const machine = describeMachine({ Chromium: browser.version() });
    const markdown = `${returningTable(pages)}\n\nMedians of ${counted(rounds, 'round')}; ${machine}.`;
    if (values.write) await writeResults('returning', { json: { machine, rounds, pages }, markdown });
    return { pages };
  });
}

/** Folders of the builds of all apps of this repository, by app. */
async function builtBefore(): Promise<Map<string, string>> {
  const { apps } = await readWorkspace();
  return new Map(apps.map(({ directory, definition: { name } }) => [name, join(directory, 'dist')]));
}
