import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from 'lighthouse';
import type { Call } from '../benches.ts';
import { counted } from '../support/counted.ts';
import { deployTo } from '../support/deploy-to.ts';
import { installedVersion } from '../support/installed-version.ts';
import { describeMachine } from '../support/machine.ts';
import { runBuild } from '../support/run-build.ts';
import { startEdge } from '../support/start-edge.ts';
import { withUndo } from '../support/with-undo.ts';
import { writeResults } from '../support/write-results.ts';
import { auditPage, type Preset } from './audit-page.ts';
import { explain, scoresOf, type Scores } from './score.ts';
import { scoreTable } from './score-table.ts';
import { startChromium } from './start-chromium.ts';

const PAGES = { home: '/', catalog: '/catalog', checkout: '/checkout', account: '/account' };
const PRESETS = ['desktop', 'mobile'] as const;

/**
 * The scores that Lighthouse gives to each page of what `npm start` serves, as desktop and as phone, 100 at most; the median of `--rounds` runs.
 * Says which audits cost points where a score is below `--below`.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rounds: { type: 'string', default: '3' },
      below: { type: 'string', default: '95' },
      write: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  return withUndo('lighthouse', async ({ folder, undo }) => {
    say('Building and deploying the apps');
    await runBuild();
    const store = join(folder, 'store');
    await deployTo(store, 'production', ['--all']);
    const edge = await startEdge(store);
    undo(() => edge.stop());
    const chromium = await startChromium();
    undo(() => chromium.stop());

    const scoreOfPage = async (path: string, preset: Preset): Promise<Scores> => {
      const reports: Result[] = [];
      while (reports.length < rounds)
        reports.push(await auditPage(edge.origin + path, preset, chromium.port));
      const scores = scoresOf(reports);
      say(`${path}, ${preset}: ${JSON.stringify(scores)}`);
      explain(reports, scores, Number(values.below)).forEach(say);
      return scores;
    };
    const pages: Record<string, Record<Preset, Scores>> = {};
    for (const [page, path] of Object.entries(PAGES)) {
      const [desktop, mobile] = [await scoreOfPage(path, 'desktop'), await scoreOfPage(path, 'mobile')];
      pages[page] = { desktop, mobile };
    }
    const lowest = Math.min(
      ...Object.values(pages).flatMap(page => PRESETS.flatMap(preset => Object.values(page[preset]))),
    );
    const result = { pages, lowest };
    const machine = describeMachine({ Lighthouse: installedVersion('lighthouse') });
    const markdown = `${scoreTable(pages)}\n\nMedians of ${counted(rounds, 'run')}; ${machine}.`;
    if (values.write) await writeResults('lighthouse', { json: result, markdown });
    return result;
  });
}
