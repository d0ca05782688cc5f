export type ControlValue = string | number;

/** How one prop is changed in the gallery, and what it is at first. */
export type Control =
  | { kind: 'text'; initial: string }
  | { kind: 'number'; initial: number }
  | { kind: 'select'; initial: string; options: readonly string[] };

export type Controls = Record<string, Control>;

/** What the controls hold, by prop. */
export type ValuesOf<C extends Controls> = { [Prop in keyof C]: C[Prop]['initial'] };

/** Free text. */
export const text = (initial: string) => ({ kind: 'text' as const, initial });

/** A whole number from 0. */
export const number = (initial: number) => ({ kind: 'number' as const, initial });

/** One of a few; the first is the initial one. */
export const oneOf = <const Option extends string>(first: Option, ...others: Option[]) => ({
  kind: 'select' as const,
  initial: first,
  options: [first, ...others],
});
