import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import type { Call } from '../benches.ts';
import { withUndo } from '../support/with-undo.ts';
import { bytesInOneStream } from './bytes-in-one-stream.ts';
import { figuresOf } from './figures.ts';
import { goals } from './goals.ts';
import { measure } from './measure.ts';
import { chosenProfiles } from './profiles.ts';
import type { Measured } from './report.ts';
import { serveVariants } from './serve-variants.ts';
import { VARIANTS, type Variant } from './variant-sites.ts';
import { writeFindings } from './write-findings.ts';

/**
 * Times the first visit of each page, until its content is there: of the five apps as they are deployed, of one build of the same sources, and
 * of the same apps built with what else there is for it. One server over HTTP/2 with TLS, 100 ms and 10 Mbit/s away. Variants in turn,
 * `--rounds` times, in Chromium, with each of `--profiles`: `network` has the processor as it is, `processor` slows it down four times;
 * `--slow` measures with another factor in place of them. `--write` puts what was found into the README.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rounds: { type: 'string', default: '9' },
      profiles: { type: 'string', default: 'network,processor' },
      slow: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const profiles = chosenProfiles(values);
  const rounds = Number(values.rounds);
  return withUndo('paint', async ({ folder, undo }) => {
    const { originOf, browser } = await serveVariants(VARIANTS, { folder, say, undo });

    const results: Record<string, Measured> = {};
    for (const [name, slow] of Object.entries(profiles))
      results[name] = await measureAll({ browser, originOf, rounds, slow, say });
    const json = Object.fromEntries(Object.entries(results).map(([name, { figures }]) => [name, figures]));
    if (values.write)
      await writeFindings(Object.values(results), { json, rounds, chromium: browser.version() });
    return json;
  });
}

interface MeasureAll {
  browser: Browser;
  originOf(variant: Variant): string;
  rounds: number;
  slow: number;
  say(line: string): void;
}

async function measureAll({ say, ...how }: MeasureAll): Promise<Measured> {
  const measured: Measured = { slow: how.slow, medians: {}, figures: {} };
  for (const [page, goal] of Object.entries(goals)) {
    say(`${how.rounds} rounds of ${goal.path}, processor slowed down ${how.slow} times`);
    const medians = await measure({ ...how, goal });
    const oneStream = await bytesInOneStream(how.browser, how.originOf('weft'), goal);
    measured.medians[goal.path] = medians;
    measured.figures[page] = figuresOf(medians, oneStream);
  }
  return measured;
}
