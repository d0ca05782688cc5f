import type { ReactNode } from 'react';
import type { Controls, ControlValue, ValuesOf } from './control';

type Values = Record<string, ControlValue>;

/** One component in the gallery. */
export interface Entry {
  /** The component's name, and its exposed module's. */
  name: string;
  blurb: string;
  /** Fills the width of the stage instead of standing in its middle. @default false */
  wide?: boolean;
  controls: Controls;
  render(values: Values, change: (values: Partial<Values>) => void): ReactNode;
}

interface Description<C extends Controls> extends Omit<Entry, 'controls' | 'render'> {
  controls: C;
  /** The example; `change` is for components that ask for new props themselves. */
  render(values: ValuesOf<C>, change: (values: Partial<ValuesOf<C>>) => void): ReactNode;
}

/** Types the example by its controls; the gallery itself need not know which props there are. */
export function entry<C extends Controls>({ render, ...rest }: Description<C>): Entry {
  return {
    ...rest,
    render: (values, change) =>
      render(values as ValuesOf<C>, change as (values: Partial<ValuesOf<C>>) => void),
  };
}
