import type { Result } from '../run/run-scenarios.ts';

/** A section for each scenario that has something else than webpack, with where, why, and what. */
export function reasonsList(results: readonly Result[]): string {
  const sections = new Map<string, Map<string, string[]>>();
  for (const { scenario, platform, verdict } of results) {
    if (verdict.kind !== 'reason') continue;
    const section = sections.get(scenario.name) ?? new Map<string, string[]>();
    sections.set(scenario.name, section);
    section.set(verdict.reason, [...new Set([...(section.get(verdict.reason) ?? []), platform])]);
  }
  return [...sections]
    .map(([name, reasons]) => {
      const lines = [...reasons].map(([reason, platforms]) => `In ${platforms.join(' and ')}: ${reason}.`);
      return [`### ${name}`, ...lines].join('\n\n');
    })
    .join('\n\n');
}
