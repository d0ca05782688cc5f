import type { ReactNode } from 'react';
import type { Controls, ControlValue, ValuesOf } from './control';

/** One component in the gallery. */
export interface Entry {
  /** The component's name, and its exposed module's. */
  name: string;
  blurb: string;
  controls: Controls;
  render(values: Record<string, ControlValue>): ReactNode;
}

interface Description<C extends Controls> extends Omit<Entry, 'controls' | 'render'> {
  controls: C;
  render(values: ValuesOf<C>): ReactNode;
}

/** Types the example by its controls; the gallery itself need not know which props there are. */
export const entry = <C extends Controls>({ render, ...rest }: Description<C>): Entry => ({
  ...rest,
  render: values => render(values as ValuesOf<C>),
});
