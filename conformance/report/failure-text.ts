import { inspect } from 'node:util';
import type { Result } from '../run/run-scenarios.ts';

/** What is to be known of a failure; nothing of other results. */
export function failureText({ scenario, platform, format, verdict }: Result): string | undefined {
  if (verdict.kind !== 'fail') return undefined;
  const shown = (value: unknown) =>
    typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: 100 });
  return [
    `${scenario.name} fails in ${platform} (${format}): ${scenario.says}`,
    `  expected ${shown(verdict.expected)}`,
    `  found    ${shown(verdict.found)}`,
  ].join('\n');
}
