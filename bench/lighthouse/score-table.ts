import { markdownTable } from '../support/markdown-table.ts';
import type { Preset } from './audit-page.ts';
import type { Scores } from './score.ts';

/** A table of scores: a line for each page and kind of device. */
export const scoreTable = (pages: Record<string, Record<Preset, Scores>>): string =>
  markdownTable(
    ['page', 'as', 'performance', 'accessibility', 'best practices', 'SEO'],
    Object.entries(pages).flatMap(([page, byPreset]) =>
      Object.entries(byPreset).map(([preset, { performance, accessibility, bestPractices, seo }]) => [
        ...[page, preset === 'mobile' ? 'phone' : preset],
        ...[performance, accessibility, bestPractices, seo],
      ]),
    ),
  );
