import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { interop } from '../support/folders.ts';
import { cells } from './cells.ts';
import { interopTable } from './interop-table.ts';
import { keyOf, PROVEN, type Proof } from './report.ts';

const FILE = join(interop, '../docs/interop.md');
const TABLE = /(?<=<!-- matrix -->\n\n).*(?=\n\n<!-- end of matrix -->)/s;

/**
 * Compares the table in docs/interop.md with what a run has proven, and with `--update-snapshots` writes it. A run that left out a cell says
 * nothing about the file.
 */
export default class InteropReporter implements Reporter {
  private readonly proven = new Map(cells.map(cell => [keyOf(cell), new Set<Proof>()]));
  private readonly tried = new Set<string>();
  private mayWrite = false;

  onBegin({ updateSnapshots }: FullConfig): void {
    this.mayWrite = updateSnapshots === 'all' || updateSnapshots === 'changed';
  }

  onTestEnd({ annotations }: TestCase, result: TestResult): void {
    for (const { type, description = '' } of [...annotations, ...result.annotations]) {
      if (type !== PROVEN) continue;
      const [key = '', proof = ''] = description.split(': ');
      this.tried.add(key);
      if (result.status === 'passed') this.proven.get(key)?.add(proof as Proof);
    }
  }

  async onEnd() {
    if (cells.some(cell => !this.tried.has(keyOf(cell)))) return undefined;
    const document = readFileSync(FILE, 'utf8');
    const current = document.replace(TABLE, () => interopTable(this.proven));
    if (current === document) return undefined;
    if (this.mayWrite) return void writeFileSync(FILE, current);
    process.stderr.write(`${STALE}\n`);
    return { status: 'failed' as const };
  }

  printsToStdio(): boolean {
    return false;
  }
}

const STALE =
  'docs/interop.md is not what this run has proven. Look at the difference, then write it with\n' +
  'npm --prefix interop test -- --write';
