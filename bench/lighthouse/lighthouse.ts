import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from 'lighthouse';
import { installedVersion } from '../support/installed-version.ts';
import { describeMachine } from '../support/machine.ts';
import { runBuild } from '../support/run-build.ts';
import { startEdge } from '../support/start-edge.ts';
import { ended, startWeft } from '../support/weft.ts';
import { writeResults } from '../support/write-results.ts';
import { auditPage, type Preset } from './audit-page.ts';
import { explain, scoresOf, type Scores } from './score.ts';
import { scoreTable } from './score-table.ts';
import { startChromium } from './start-chromium.ts';

interface Call {
  words: readonly string[];
  say(line: string): void;
}

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
  const folder = await mkdtemp(join(tmpdir(), 'weft-lighthouse-'));
  const undo: (() => unknown)[] = [() => rm(folder, { recursive: true })];
  try {
    say('Building and deploying the apps');
    await runBuild();
    const store = join(folder, 'store');
    await ended(startWeft(['deploy', '--all', '--env', 'production', '--store', store]));
    const edge = await startEdge(store);
    undo.push(() => edge.stop());
    const chromium = await startChromium();
    undo.push(() => chromium.stop());

    const scoreOfPage = async (path: string, preset: Preset): Promise<Scores> => {
      const reports: Result[] = [];
      while (reports.length < Number(values.rounds))
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
    const markdown = `${scoreTable(pages)}\n\nMedians of ${values.rounds} runs; ${machine}.`;
    if (values.write) await writeResults('lighthouse', { json: result, markdown });
    return result;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
