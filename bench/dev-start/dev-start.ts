import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findApps } from '@weft/federation-webpack/workspace';
import { chromiumLaunchOptions } from '../../e2e/support/chromium.ts';
import type { Call } from '../benches.ts';
import { choosePorts } from '../edit/choose-ports.ts';
import { copyRepository } from '../support/copy-repository.ts';
import { installedVersion } from '../support/installed-version.ts';
import { describeMachine } from '../support/machine.ts';
import { median } from '../support/median.ts';
import { withUndo } from '../support/with-undo.ts';
import { writeResults } from '../support/write-results.ts';
import { startDev } from './start-dev.ts';
import { timeBuilds } from './time-builds.ts';

/**
 * Times `npm run dev` with nothing in webpack's caches until the first page can be used, beside the development builds of the same apps run side by side by
 * webpack alone. In turn, `--rounds` times, on a copy of this repository; the packages are built.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  return withUndo('dev-start', async ({ folder, undo }) => {
    const copy = await copyRepository(join(folder, 'copy'));
    const ports = await choosePorts(copy);
    const browser = await chromium.launch(chromiumLaunchOptions());
    undo(() => browser.close());
    const rounds: Round[] = [];
    for (let round = 1; round <= Number(values.rounds); round++) {
      say(`Round ${round} of ${values.rounds}`);
      rounds.push(await measure(copy, ports.get('shell') ?? 0, browser));
    }
    const of = (figure: (round: Round) => number) => median(rounds.map(figure));
    const result = {
      ratio: hundredths(of(({ dev, builds }) => dev / builds)),
      seconds: hundredths(of(({ dev }) => dev)),
      secondsOfBuilds: hundredths(of(({ builds }) => builds)),
      megabytes: Math.round(of(({ megabytes }) => megabytes)),
    };
    const machine = describeMachine({ Chromium: browser.version(), webpack: installedVersion('webpack') });
    if (values.write) await writeResults('dev-start', { json: result, markdown: reportOf(result, machine) });
    return result;
  });
}

interface Round {
  /** Until the first page can be used, in s. */
  dev: number;
  /** Of webpack's five builds side by side, in s. */
  builds: number;
  /** Of all dev servers together, and the command that runs them. */
  megabytes: number;
}

async function measure(copy: string, port: number, browser: Browser): Promise<Round> {
  await clearCaches(copy);
  const builds = await timeBuilds((await findApps(copy)).map(({ directory }) => directory));
  await clearCaches(copy);
  const { seconds, megabytes } = await startDev(copy, `http://localhost:${port}/catalog`, browser);
  return { dev: seconds, builds, megabytes };
}

async function clearCaches(copy: string): Promise<void> {
  for (const { directory } of await findApps(copy))
    for (const folder of ['.cache', 'dist'])
      await rm(join(directory, folder), { recursive: true, force: true });
}

const hundredths = (figure: number) => Math.round(figure * 100) / 100;

const reportOf = ({ ratio, seconds, secondsOfBuilds, megabytes }: Record<string, number>, machine: string) =>
  `The first page can be used after ${ratio} of the time that webpack's five builds take by themselves: ${seconds} s, there ${secondsOfBuilds} s. All dev servers together take ${megabytes} MB (${machine}).`;
