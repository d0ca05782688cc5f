import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildChanged } from '../../e2e/support/changed-app.ts';
import type { Call } from '../benches.ts';
import { deployTo } from '../support/deploy-to.ts';
import { describeMachine } from '../support/machine.ts';
import { markdownTable } from '../support/markdown-table.ts';
import { median } from '../support/median.ts';
import { ratio } from '../support/ratio.ts';
import { withUndo } from '../support/with-undo.ts';
import { writeResults } from '../support/write-results.ts';
import { timeCheck, timeCompiler } from './time.ts';
import { writeSyntheticApps } from './synthetic-apps.ts';

const ENVIRONMENT = 'production';
/** The provider that is checked is used by everybody. */
const EDIT = { 'src/Button.tsx': (text: string) => text.replace("'quiet'", "'quiet' | 'loud'") };

/**
 * Times `weft check` of a changed component-library, which all apps use, beside the compiler's check of the same apps' sources; and of a provider that as many
 * synthetic apps use as `--counts` says. In turn, `--rounds` times.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rounds: { type: 'string', default: '9' },
      counts: { type: 'string', default: '50,100,200' },
      write: { type: 'boolean', default: false },
    },
  });
  const counts = values.counts.split(',').map(Number);
  const rounds = Number(values.rounds);
  return withUndo('contracts', async ({ folder, undo }) => {
    say('Building an edited component-library, and deploying the apps');
    const { dist, remove } = await buildChanged('component-library', EDIT);
    undo(remove);
    const store = join(folder, 'store');
    await deployTo(store, ENVIRONMENT, ['--all']);

    const times: { check: number; compiler: number }[] = [];
    for (let round = 1; round <= rounds; round++) {
      say(`Round ${round} of ${rounds}: the check, and the compiler`);
      const check = await timeCheck(dist, store, ENVIRONMENT);
      times.push({ check, compiler: await timeCompiler() });
    }
    const synthetic: { apps: number; seconds: number }[] = [];
    for (const apps of counts) {
      say(`${apps} synthetic apps`);
      const { builds, changed } = await writeSyntheticApps(join(folder, `apps-${apps}`), apps);
      const own = join(folder, `store-${apps}`);
      await deployTo(own, ENVIRONMENT, builds);
      const seconds: number[] = [];
      for (let round = 0; round < 3; round++) seconds.push(await timeCheck(changed, own, ENVIRONMENT));
      synthetic.push({ apps, seconds: round2(median(seconds)) });
    }
    const [least, most] = [synthetic[0], synthetic.at(-1)];
    const result = {
      ratioToCompiler: ratio(
        median(times.map(({ check }) => check)),
        median(times.map(({ compiler }) => compiler)),
      ),
      // 1 where twice as many apps take twice as long.
      growth: least && most ? ratio(most.seconds / most.apps, least.seconds / least.apps) : undefined,
      checkSeconds: round2(median(times.map(({ check }) => check))),
      compilerSeconds: round2(median(times.map(({ compiler }) => compiler))),
      synthetic,
    };
    if (values.write) await writeResults('contracts', { json: result, markdown: textOf(result, rounds) });
    return result;
  });
}

interface Result {
  ratioToCompiler: number;
  growth: number | undefined;
  checkSeconds: number;
  compilerSeconds: number;
  synthetic: { apps: number; seconds: number }[];
}

const textOf = (
  { ratioToCompiler, growth, checkSeconds, compilerSeconds, synthetic }: Result,
  rounds: number,
) =>
  [
    `\`weft check\` of the five apps takes ${ratioToCompiler} times as long as \`tsc --noEmit\` of their sources (${checkSeconds} s, ${compilerSeconds} s).`,
    `For each of the most apps it takes ${growth} times as long as for each of the fewest.`,
    '',
    markdownTable(
      ['synthetic apps', 'seconds'],
      synthetic.map(({ apps, seconds }) => [apps, seconds]),
    ),
    '',
    `Medians of ${rounds} rounds, of 3 for the synthetic apps; ${describeMachine()}.`,
  ].join('\n');

const round2 = (figure: number) => Math.round(figure * 100) / 100;
