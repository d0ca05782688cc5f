import type { Visit } from '../first-paint/visit.ts';
import { markdownTable } from '../support/markdown-table.ts';
import { ratio } from '../support/ratio.ts';

/** What growth costs; ratios are of times, to the smallest. */
export interface Growth {
  /** By how many apps the environment knows. */
  known: Record<string, number>;
  /** The smallest to itself. */
  noise: number;
  /** By of how many apps the page shows a part. */
  used: Record<string, { depth: number; ratio: number; requests: number; ms: number }>;
  /** In ms and bytes, of the smallest and the largest environment. */
  ms: number;
  msOfLargest: number;
  bytes: number;
  bytesOfLargest: number;
}

interface Measured {
  /** Visits by how many apps are known, the smallest first and once more as `AGAIN`. */
  known: ReadonlyMap<string, Visit>;
  /** Visits by how many apps are used, the smallest first. */
  used: ReadonlyMap<string, Visit>;
}

/** The name of what was measured once more, to tell the noise. */
export const AGAIN = 'again';

const NOTHING: Visit = { time: NaN, bytes: NaN, depth: NaN, requests: NaN };

export function figuresOf({ known: all, used }: Measured): Growth {
  const known = [...all].filter(([name]) => name !== AGAIN);
  const [few, many] = [known.at(0)?.[1] ?? NOTHING, known.at(-1)?.[1] ?? NOTHING];
  const [fewest = NOTHING] = used.values();
  return {
    known: Object.fromEntries(known.map(([count, { time }]) => [count, ratio(time, few.time)])),
    noise: ratio((all.get(AGAIN) ?? NOTHING).time, few.time),
    used: Object.fromEntries(
      [...used].map(([count, { depth, requests, time }]) => [
        count,
        { depth, ratio: ratio(time, fewest.time), requests, ms: Math.round(time) },
      ]),
    ),
    ms: Math.round(few.time),
    msOfLargest: Math.round(many.time),
    bytes: few.bytes,
    bytesOfLargest: many.bytes,
  };
}

/** Tables for the README. */
export const growthTables = ({ known, noise, used }: Growth): string =>
  [
    markdownTable(
      ['apps that the environment knows', 'time to the content of `/catalog`'],
      [
        ...Object.entries(known).map(([count, ratio]) => [count, ratio.toFixed(2)]),
        [`${Object.keys(known)[0]}, once more (noise)`, noise.toFixed(2)],
      ],
    ),
    markdownTable(
      ['apps that the page has parts of', 'depth of requests', 'requests', 'time to all parts'],
      Object.entries(used).map(([count, { depth, requests, ratio }]) => [
        ...[count, depth, requests],
        ratio.toFixed(2),
      ]),
    ),
  ].join('\n\n');
