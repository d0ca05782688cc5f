import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findApps } from '@weft/federation-webpack/workspace';
import type { Call } from '../benches.ts';
import { median } from '../support/median.ts';
import { repository } from '../support/repository.ts';
import { runBuild } from '../support/run-build.ts';

const EDITED = join(repository, 'apps/catalog/src/App.tsx');

/**
 * Times the build of this repository: of everything, with no cache of turbo or webpack; after an edit of one app; and with nothing changed. In
 * turn, `--rounds` times. The edited file is put back.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '3' } },
  });
  const source = await readFile(EDITED, 'utf8');
  const rounds: Round[] = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    say(`Round ${round} of ${values.rounds}: everything, one app, nothing`);
    rounds.push(await measure(source, round).finally(() => writeFile(EDITED, source)));
  }
  const of = (figure: (round: Round) => number) => hundredths(median(rounds.map(figure)));
  return {
    changedRatio: of(({ changed, all }) => changed / all),
    unchangedRatio: of(({ unchanged, all }) => unchanged / all),
    allSeconds: of(({ all }) => all),
    changedSeconds: of(({ changed }) => changed),
    unchangedSeconds: of(({ unchanged }) => unchanged),
  };
}

/** In seconds. */
interface Round {
  all: number;
  changed: number;
  unchanged: number;
}

async function measure(source: string, round: number): Promise<Round> {
  const cache = await mkdtemp(join(tmpdir(), 'weft-build-'));
  try {
    for (const { directory } of await findApps(repository))
      await rm(join(directory, '.cache/webpack'), { recursive: true, force: true });
    const all = await runBuild(cache);
    await writeFile(EDITED, `${source}\nexport const edit = ${round};\n`);
    const changed = await runBuild(cache);
    const unchanged = await runBuild(cache);
    return { all, changed, unchanged };
  } finally {
    await rm(cache, { recursive: true });
  }
}

const hundredths = (figure: number) => Math.round(figure * 100) / 100;
