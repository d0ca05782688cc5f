export type ControlValue = string | number | boolean;

/** How one prop is changed in the gallery, and what it is at first. */
export type Control<Value extends ControlValue = ControlValue> = {
  initial: Value;
} & (
  | { kind: 'text' | 'boolean' }
  | { kind: 'select'; options: readonly string[] }
  | { kind: 'number'; min: number; max: number; step: number }
);

export type Controls = Record<string, Control>;

/** What the controls hold, by prop. */
export type ValuesOf<C extends Controls> = { [Prop in keyof C]: C[Prop]['initial'] };

/** Free text. */
export const text = (initial: string): Control<string> => ({ kind: 'text', initial });

/** One of a few; the first is the initial one. */
export const oneOf = <const Option extends string>(first: Option, ...others: Option[]): Control<Option> => ({
  kind: 'select',
  initial: first,
  options: [first, ...others],
});

/** Yes or no. */
export const toggle = (initial: boolean): Control<boolean> => ({ kind: 'boolean', initial });

/** A number within a range. */
export const number = (initial: number, min: number, max: number, step = 1): Control<number> => ({
  kind: 'number',
  initial,
  min,
  max,
  step,
});
