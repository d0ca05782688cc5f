import type { Result } from 'lighthouse';
import { median } from '../support/median.ts';
import { lostPoints } from './lost-points.ts';

/** Names of the figures, and what Lighthouse calls them. */
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
};

type Category = keyof typeof CATEGORIES;

/** By category, 100 at most. */
export type Scores = Record<Category, number>;

const scoreOf = ({ categories }: Result, name: Category) =>
  Math.round((categories[CATEGORIES[name]]?.score ?? NaN) * 100);

/** The scores of a page; the median of its reports in each category. */
export function scoresOf(reports: readonly Result[]): Scores {
  const of = (name: Category) => median(reports.map(report => scoreOf(report, name)));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    seo: of('seo'),
  };
}

/** Says what costs points in the categories below a score; of the report that has the median. */
export function explain(reports: readonly Result[], scores: Scores, below: number): string[] {
  const names = (Object.keys(CATEGORIES) as Category[]).filter(name => scores[name] < below);
  return names.flatMap(name => {
    const report = reports.find(report => scoreOf(report, name) === scores[name]);
    const losses = report ? lostPoints(report, CATEGORIES[name]) : [];
    return losses.flatMap(({ id, title, score, weight, items }) => [
      `  ${name}: ${id} has ${score.toFixed(2)}, counts ${weight}: ${title}`,
      ...items.map(item => `    ${item}`),
    ]);
  });
}
