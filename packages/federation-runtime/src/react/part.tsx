import { createContext, createElement, useContext, type Context, type ReactNode } from 'react';
import { findFederation } from '../registry.js';

export interface PartProps {
  /** Whose part of the page this is. */
  app: string;
  children?: ReactNode;
}

// Process-wide on purpose: each app brings its own copy of these bindings, and their parts are nested in each other.
const PART = Symbol.for('weft.react.part.1');
interface Place {
  [PART]?: Context<string | undefined>;
}

const part = () => ((globalThis as Place)[PART] ??= createContext<string | undefined>(undefined));

// No box of its own: what is inside stands in the layout of what is around.
const style = { display: 'contents' };

/**
 * Marks a part of the page as an app's, for the style sheets that hold only there. An element of its own name: it may stand in a paragraph
 * too, and no `div` or `span` of a style sheet means it.
 */
export const Part = ({ app, children }: PartProps) =>
  createElement(
    part(),
    { value: app },
    createElement('weft-part', { 'data-weft-app': app, style }, children),
  );

/** The app whose part of the page this is. At the top it is the host; undefined on a page of another tool. */
export const usePart = (): string | undefined => useContext(part()) ?? findFederation()?.host;
