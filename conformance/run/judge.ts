import { isDeepStrictEqual } from 'node:util';
import type { Facts, Platform, Scenario } from '../scenario.ts';

/** What a run says of a scenario on one platform. */
export type Verdict =
  { kind: 'pass' } | { kind: 'reason'; reason: string } | { kind: 'fail'; found: unknown; expected: Facts };

/** Compares what was found with what webpack's case has, or with what is there by design in its place. */
export function judge({ expected, instead }: Scenario, platform: Platform, found: Facts): Verdict {
  const other = instead?.[platform];
  if (isDeepStrictEqual(found, other?.facts ?? expected))
    return other ? { kind: 'reason', reason: other.reason } : { kind: 'pass' };
  return { kind: 'fail', found, expected: other?.facts ?? expected };
}
