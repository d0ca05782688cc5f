// Stands in for @weft/federation-runtime/react where all apps are one build.
import { direct, pages } from 'monolith/modules';
import { createElement, Suspense, use, type ComponentType, type ReactNode } from 'react';
import { load } from './load.ts';

interface RemoteProps {
  module: string;
  props?: object;
  fallback?: ReactNode;
  children?: ReactNode;
}

/** What the page is made of is there; the pages themselves, and what few of them need, come when they are asked for. */
export function Remote({ fallback, ...rest }: RemoteProps) {
  if (direct[rest.module]) return <Direct {...rest} exports={direct[rest.module] as Exports} />;
  return (
    <Suspense fallback={fallback}>
      <Lazy {...rest} />
    </Suspense>
  );
}

type Exports = Record<string, ComponentType<object>>;

const Lazy = (rest: Omit<RemoteProps, 'fallback'>) => (
  <Direct {...rest} exports={use<object>(load(rest.module) as Promise<object>) as Exports} />
);

function Direct({ module, props, children, exports }: Omit<RemoteProps, 'fallback'> & { exports: Exports }) {
  const component = exports[module.slice(module.indexOf('/') + 1)];
  if (!component) throw new Error(`${module} has no component`);
  return createElement(component, { ...props }, children);
}

export const usePages = () => pages;
export const useUpdate = () => undefined;
export const useHoldUpdate = () => {};
