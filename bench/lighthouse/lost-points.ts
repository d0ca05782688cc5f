import type { Result } from 'lighthouse';

/** An audit that a page does not pass. */
export interface Loss {
  id: string;
  title: string;
  score: number;
  /** How much it counts in its category; 0: it explains what other audits measure. */
  weight: number;
  /** What it found, the first few. */
  items: string[];
}

const ITEMS = 5;
const LENGTH = 300;

/** The audits of a category that cost points, and those that say why; those that cost most come first. */
export function lostPoints({ categories, audits }: Result, category: string): Loss[] {
  const losses = (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }): Loss[] => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score >= 0.995) return [];
    const { title, score, displayValue, details } = audit;
    const items = details ? itemsOf(details).slice(0, ITEMS).map(textOf) : [];
    return [{ id, title: displayValue ? `${title} (${displayValue})` : title, score, weight, items }];
  });
  return losses.sort((a, b) => b.weight * (1 - b.score) - a.weight * (1 - a.score));
}

/** What an audit lists; where that are tables, their rows. */
const itemsOf = (details: object): object[] =>
  'items' in details && Array.isArray(details.items)
    ? details.items.flatMap((item: object) => ('items' in item ? itemsOf(item) : [item]))
    : [];

/** A text without the places and boxes of elements. */
const textOf = (item: object): string =>
  JSON.stringify(item, (key, value: unknown) => (SILENT.has(key) ? undefined : value)).slice(0, LENGTH);

const SILENT = new Set(['boundingRect', 'lhId', 'path', 'type', 'granularity', 'urlProvider', 'subItems']);
