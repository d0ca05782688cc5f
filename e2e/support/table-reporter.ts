import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullConfig, Reporter } from '@playwright/test/reporter';
import { repository } from './storefront.ts';

interface TableOptions {
  /** The document, from the top of the repository. It has the table between `<!-- mark -->` and `<!-- end of mark -->`. */
  file: string;
  mark: string;
  /** The command that writes it. */
  command: string;
}

/** Compares a table in a document with what a run has seen, and with `--update-snapshots` writes it. */
export abstract class TableReporter implements Reporter {
  private mayWrite = false;

  constructor(private readonly options: TableOptions) {}

  /** The table as this run has it; undefined where the run says nothing about it. */
  protected abstract table(): string | undefined;

  onBegin({ updateSnapshots }: FullConfig): void {
    this.mayWrite = updateSnapshots === 'all' || updateSnapshots === 'changed';
  }

  async onEnd() {
    const { file, mark, command } = this.options;
    const table = this.table();
    if (table === undefined) return undefined;
    const path = join(repository, file);
    const document = readFileSync(path, 'utf8');
    const place = new RegExp(`(?<=<!-- ${mark} -->\n\n).*(?=\n\n<!-- end of ${mark} -->)`, 's');
    const current = document.replace(place, () => table);
    if (current === document) return undefined;
    if (this.mayWrite) return void writeFileSync(path, current);
    process.stderr.write(
      `${file} is not what this run has seen. Look at the difference, then write it with\n${command}\n`,
    );
    return { status: 'failed' as const };
  }

  printsToStdio(): boolean {
    return false;
  }
}
