import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunchOptions } from '../../e2e/support/chromium.ts';
import { figuresOf } from './figures.ts';
import { measure, type Medians } from './measure.ts';
import { chosenProfiles } from './profiles.ts';
import type { Measured } from './report.ts';
import { serveVariants, type Variant } from './serve-variants.ts';
import type { Goal } from './visit.ts';
import { writeFindings } from './write-findings.ts';

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
  const folder = await mkdtemp(join(tmpdir(), 'weft-paint-'));
  const undo: (() => unknown)[] = [() => rm(folder, { recursive: true })];
  try {
    const originOf = await serveVariants({ folder, network: NETWORK, say, undo: step => undo.push(step) });
    const browser = await chromium.launch(chromiumLaunchOptions());
    undo.push(() => browser.close());

    const results: Record<string, Measured> = {};
    for (const [name, slow] of Object.entries(profiles))
      results[name] = await measureAll({ browser, originOf, rounds, slow, say });
    const json = Object.fromEntries(Object.entries(results).map(([name, { figures }]) => [name, figures]));
    if (values.write)
      await writeFindings(Object.values(results), { json, rounds, chromium: browser.version() });
    return json;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

interface MeasureAll {
  browser: Browser;
  originOf(variant: Variant): string;
  rounds: number;
  slow: number;
  say(line: string): void;
}

async function measureAll({ say, ...how }: MeasureAll): Promise<Measured> {
  const medians: Record<string, Medians> = {};
  for (const goal of GOALS) {
    say(`${how.rounds} rounds of ${goal.path}, processor slowed down ${how.slow} times`);
    medians[goal.path] = await measure({ ...how, goal });
  }
  const figures = Object.entries(medians).map(([path, found]) => [path.slice(1), figuresOf(found)] as const);
  return { slow: how.slow, medians, figures: Object.fromEntries(figures) };
}
