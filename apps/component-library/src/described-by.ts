/** What a control inside a Field needs so that hint and error are read out with it. */
export function describedBy(id: string, { hint, error }: { hint?: string; error?: string }) {
  const ids = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return {
    'aria-describedby': ids.join(' ') || undefined,
    'aria-invalid': error !== undefined || undefined,
  };
}
