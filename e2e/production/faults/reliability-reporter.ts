import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { repository } from '../../support/storefront.ts';
import { faults, outcomeOf, ways } from './faults.ts';
import { reliabilityTable } from './reliability-table.ts';
import { FINDING, type Finding } from './report.ts';

const FILE = join(repository, 'docs/reliability.md');
const TABLE = /(?<=<!-- faults -->\n\n).*(?=\n\n<!-- end of faults -->)/s;

/**
 * Compares the table in docs/reliability.md with what a run has seen, and with `--update-snapshots` writes it. A run that was not about
 * all faults, or in which one failed, says nothing about the file.
 */
export default class ReliabilityReporter implements Reporter {
  private readonly found = new Map<string, Finding[]>(faults.map(({ name }) => [name, []]));
  private mayWrite = false;

  onBegin({ updateSnapshots }: FullConfig): void {
    this.mayWrite = updateSnapshots === 'all' || updateSnapshots === 'changed';
  }

  onTestEnd(_: TestCase, { status, annotations }: TestResult): void {
    if (status !== 'passed') return;
    for (const { description } of annotations.filter(({ type }) => type === FINDING)) {
      const finding = JSON.parse(description ?? '') as Finding;
      this.found.get(finding.fault)?.push(finding);
    }
  }

  async onEnd() {
    if (!this.isComplete()) return undefined;
    const document = readFileSync(FILE, 'utf8');
    const current = document.replace(TABLE, () => reliabilityTable(this.found));
    if (current === document) return undefined;
    if (this.mayWrite) return void writeFileSync(FILE, current);
    process.stderr.write(`${STALE}\n`);
    return { status: 'failed' as const };
  }

  printsToStdio(): boolean {
    return false;
  }

  private isComplete(): boolean {
    return faults.every(fault =>
      ways.every(
        way => !outcomeOf(fault, way) || this.found.get(fault.name)?.some(found => found.way === way),
      ),
    );
  }
}

const STALE =
  'docs/reliability.md is not what this run has seen. Look at the difference, then write it with\n' +
  'npm run e2e --workspace e2e -- faults --update-snapshots';
