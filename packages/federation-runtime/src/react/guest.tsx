import { createElement, type ComponentType, type ReactNode } from 'react';
import { Part, usePart } from './part.js';

export interface GuestProps<P> {
  /** Whose component it is. */
  app: string;
  component: ComponentType<P>;
  props: P;
}

/** A component of another app, in a part of its app; the elements that its consumer gives it as children are a part of the consumer's. */
export function Guest<P extends object>({ app, component, props }: GuestProps<P>) {
  const consumer = usePart();
  const { children } = (props ?? {}) as { children?: ReactNode };
  // A text has no element that a style sheet could mean, and may be for a place where none may stand.
  const given =
    consumer !== undefined && typeof children === 'object' && children !== null
      ? { ...props, children: createElement(Part, { app: consumer }, children) }
      : props;
  return createElement(Part, { app }, createElement(component, given));
}
