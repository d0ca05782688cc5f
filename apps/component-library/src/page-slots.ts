/** A page number, or a gap with the number it stands before. */
export type PageSlot = number | { gapBefore: number };

/** First, last, current and its neighbours; always the same number of slots for one `pageCount`, so nothing jumps. */
export function pageSlots(page: number, pageCount: number): PageSlot[] {
  if (pageCount <= 7) return range(1, pageCount);
  if (page <= 4) return [...range(1, 5), { gapBefore: pageCount }, pageCount];
  if (page >= pageCount - 3) return [1, { gapBefore: pageCount - 4 }, ...range(pageCount - 4, pageCount)];
  return [1, { gapBefore: page - 1 }, page - 1, page, page + 1, { gapBefore: pageCount }, pageCount];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
