import type { Result } from '../run/run-scenarios.ts';

/** `conformance: 24 scenarios, 44 passed, 4 with a reason, 0 failed` */
export function countsLine(results: readonly Result[]): string {
  const count = (kind: Result['verdict']['kind']) =>
    results.filter(({ verdict }) => verdict.kind === kind).length;
  const scenarios = new Set(results.map(({ scenario }) => scenario.name)).size;
  return `conformance: ${scenarios} scenarios, ${count('pass')} passed, ${count('reason')} with a reason, ${count('fail')} failed`;
}
