import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { counted } from '../support/counted.ts';
import { installedVersion } from '../support/installed-version.ts';
import { describeMachine } from '../support/machine.ts';
import { resultsFolder, writeResults } from '../support/write-results.ts';
import { picture, tables, type Measured } from './report.ts';

interface Findings {
  /** The figures, by profile and page. */
  json: Record<string, unknown>;
  rounds: number;
  /** Version of the browser. */
  chromium: string;
}

const IN_ONE_STREAM =
  'In one stream: all scripts that Weft loads compressed as one, all style sheets too, with HTML and headers as they are; separately deployed files of the same code cannot be less.';

/** Puts what was found into the README, with a picture, and the figures beside it. */
export async function writeFindings(
  measured: readonly Measured[],
  { json, rounds, chromium }: Findings,
): Promise<void> {
  const machine = describeMachine({
    Chromium: chromium,
    webpack: installedVersion('webpack'),
    React: installedVersion('react'),
    '@module-federation/enhanced': `${installedVersion('@module-federation/enhanced')} (with webpack ${installedVersion('webpack', 'bench')})`,
  });
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, 'first-paint.svg'), picture(measured));
  await writeResults('first-paint', {
    json: { machine, rounds, ...json },
    markdown: [
      '![Time until the content of each page is there](results/first-paint.svg)',
      tables(measured),
      IN_ONE_STREAM,
      `Medians of ${counted(rounds, 'round')} on ${machine}.`,
    ].join('\n\n'),
  });
}
