const pageSize = 8;

/** One page of a list. */
export interface ListPage<Row> {
  /** Counted from 1, and never beyond the last one. */
  page: number;
  pageCount: number;
  /** Which row of the whole list comes first, counted from 1. */
  first: number;
  rows: readonly Row[];
}

/** The page that an address asks for; the first one when it asks for nothing that makes sense. */
export const pageFrom = (text: string | null): number =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1;

/** Cuts a page out of a list. */
export function pageOf<Row>(list: readonly Row[], wanted: number): ListPage<Row> {
  const pageCount = Math.max(1, Math.ceil(list.length / pageSize));
  const page = Math.min(wanted, pageCount);
  const start = (page - 1) * pageSize;
  return { page, pageCount, first: start + 1, rows: list.slice(start, start + pageSize) };
}
