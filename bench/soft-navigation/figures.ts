import { markdownTable } from '../support/markdown-table.ts';
import { ratio } from '../support/ratio.ts';
import type { Navigation } from './navigate.ts';

/** Who follows a link: `weft` for people who save data, `again` the same once more, `prefetched` for all others, `monolith` beside them. */
export type Variant = 'weft' | 'prefetched' | 'monolith' | 'again';

/** The figures of a way: ratios to the monolith, then what they are made of. */
export const figuresOf = ({ weft, prefetched, monolith, again }: Record<Variant, Navigation>) => ({
  ratioToMonolith: ratio(weft.time, monolith.time),
  prefetchedRatioToMonolith: ratio(prefetched.time, monolith.time),
  noise: ratio(weft.time, again.time),
  depth: weft.depth,
  depthOfMonolith: monolith.depth,
  requests: weft.requests,
  requestsPrefetched: prefetched.requests,
  requestsOfMonolith: monolith.requests,
  ms: Math.round(weft.time),
  msPrefetched: Math.round(prefetched.time),
  msOfMonolith: Math.round(monolith.time),
  bytes: weft.bytes,
  bytesOfMonolith: monolith.bytes,
});

type Figures = ReturnType<typeof figuresOf>;

/** A table for the README, with a line for each way by name. */
export const navigationTable = (ways: Record<string, Figures>): string =>
  markdownTable(
    [
      ...['from, to', 'to the monolith', 'noise', 'depth of requests', 'requests', 'requests, prefetched'],
      ...['ms', 'ms, prefetched', 'ms, monolith'],
    ],
    Object.entries(ways).map(([name, way]) => [
      ...[name, way.ratioToMonolith.toFixed(2), way.noise.toFixed(2)],
      `${way.depth} (${way.depthOfMonolith})`,
      `${way.requests} (${way.requestsOfMonolith})`,
      ...[way.requestsPrefetched, way.ms, way.msPrefetched, way.msOfMonolith],
    ]),
  );
