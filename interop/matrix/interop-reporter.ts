import type { TestCase, TestResult } from '@playwright/test/reporter';
import { TableReporter } from '../../e2e/support/table-reporter.ts';
import { cells } from './cells.ts';
import { interopTable } from './interop-table.ts';
import { keyOf, PROVEN, type Proof } from './report.ts';

/** The table in docs/interop.md is what a run has proven. A run that left out a cell says nothing about it. */
export default class InteropReporter extends TableReporter {
  private readonly proven = new Map(cells.map(cell => [keyOf(cell), new Set<Proof>()]));
  private readonly tried = new Set<string>();

  constructor() {
    super({ file: 'docs/interop.md', mark: 'matrix', command: 'npm --prefix interop test -- --write' });
  }

  onTestEnd({ annotations }: TestCase, result: TestResult): void {
    for (const { type, description = '' } of [...annotations, ...result.annotations]) {
      if (type !== PROVEN) continue;
      const [key = '', proof = ''] = description.split(': ');
      this.tried.add(key);
      if (result.status === 'passed') this.proven.get(key)?.add(proof as Proof);
    }
  }

  protected table(): string | undefined {
    return cells.every(cell => this.tried.has(keyOf(cell))) ? interopTable(this.proven) : undefined;
  }
}
