import { brotliCompressSync, constants } from 'node:zlib';
import { markdownTable } from '../support/markdown-table.ts';
import { median } from '../support/median.ts';
import { ratio } from '../support/ratio.ts';
import { sum } from '../support/sum.ts';
import type { Contents } from './contents.ts';
import type { Loaded } from './visitor.ts';

/** What came over the network when somebody was back after the deploy. */
export interface Return {
  weft: readonly Loaded[];
  monolith: readonly Loaded[];
}

interface Deploy {
  /** The files of all apps before it. */
  before: Contents;
  /** Those that are new with it. */
  changed: Contents;
}

/**
 * The figures of a page. Its bar is what the deploy changed: all files that are new with it, loaded or not, and the HTML of the page. Headers are
 * on both sides: a file that was loaded counts as the network log has it; any other one as the edge has it, compressed with brotli at its
 * best, and headers like those of the others.
 */
export function figuresOf({ weft, monolith }: Return, { before, changed }: Deploy) {
  const html = weft.filter(({ isHtml }) => isHtml);
  const files = weft.filter(({ isHtml }) => !isHtml);
  const unchanged = files.filter(({ hash }) => before.has(hash));
  const others = files.filter(({ hash }) => !before.has(hash) && !changed.has(hash));
  const headers = median(files.map(({ headers }) => headers));
  const changedBytes = sum(
    [...changed].map(
      ([hash, { content }]) =>
        files.find(file => file.hash === hash)?.bytes ?? compressedSize(content) + headers,
    ),
  );
  return {
    ratio: ratio(bytesOf(weft), changedBytes + bytesOf(html)),
    ratioToMonolith: ratio(bytesOf(weft), bytesOf(monolith)),
    bytes: bytesOf(weft),
    changedBytes,
    htmlBytes: bytesOf(html),
    bytesOfMonolith: bytesOf(monolith),
    unchangedBytes: bytesOf(unchanged),
    otherBytes: bytesOf(others),
    changed: [...changed.values()].map(({ name }) => name),
    unchanged: unchanged.map(({ path }) => path),
    others: others.map(({ path }) => path),
  };
}

const bytesOf = (loaded: readonly Loaded[]): number => sum(loaded.map(({ bytes }) => bytes));

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

const compressedSize = (content: Buffer): number => brotliCompressSync(content, BROTLI).length;

export type Figures = ReturnType<typeof figuresOf>;

/** Those of the round whose bytes are in the middle. */
export function middleOf(rounds: readonly Figures[]): Figures {
  const middle = median(rounds.map(({ bytes }) => bytes));
  return rounds.find(({ bytes }) => bytes === middle) as Figures;
}

/** A table for the README, with a line for each page by its name. */
export const returningTable = (pages: Record<string, Figures>): string =>
  markdownTable(
    [
      ...['page', 'to what changed', 'to the monolith', 'bytes', 'of them HTML', 'of unchanged files'],
      ...['neither', 'all changed files', 'monolith'],
    ],
    Object.entries(pages).map(([page, figures]) => [
      ...[`\`/${page}\``, figures.ratio.toFixed(2), figures.ratioToMonolith.toFixed(2)],
      ...[figures.bytes, figures.htmlBytes, figures.unchangedBytes, figures.otherBytes],
      ...[figures.changedBytes, figures.bytesOfMonolith],
    ]),
  );
