import type { TestCase, TestResult } from '@playwright/test/reporter';
import { TableReporter } from '../../support/table-reporter.ts';
import { faults, outcomeOf, ways } from './faults.ts';
import { reliabilityTable } from './reliability-table.ts';
import { FINDING, type Finding } from './report.ts';

/** The table in docs/reliability.md is what a run has seen. A run that was not about all faults, or in which one failed, says nothing about it. */
export default class ReliabilityReporter extends TableReporter {
  private readonly found = new Map<string, Finding[]>(faults.map(({ name }) => [name, []]));

  constructor() {
    const command = 'npm run e2e --workspace e2e -- faults --update-snapshots';
    super({ file: 'docs/reliability.md', mark: 'faults', command });
  }

  onTestEnd(_: TestCase, { status, annotations }: TestResult): void {
    if (status !== 'passed') return;
    for (const { description } of annotations.filter(({ type }) => type === FINDING)) {
      const finding = JSON.parse(description ?? '') as Finding;
      this.found.get(finding.fault)?.push(finding);
    }
  }

  protected table(): string | undefined {
    const isComplete = faults.every(fault =>
      ways.every(
        way => !outcomeOf(fault, way) || this.found.get(fault.name)?.some(found => found.way === way),
      ),
    );
    return isComplete ? reliabilityTable(this.found) : undefined;
  }
}
