import type { ComponentType, ReactNode } from 'react';

/** What the sources give to `<Remote>`, as far as it matters where nothing fails. */
export interface RemoteProps {
  module: string;
  props?: object;
  fallback?: ReactNode;
  children?: ReactNode;
}

/** The component of a module: the export that has the module's name. */
export function componentOf(module: string, namespace: object): ComponentType<object> {
  const component = (namespace as Record<string, ComponentType<object>>)[
    module.slice(module.indexOf('/') + 1)
  ];
  if (!component) throw new Error(`${module} has no component`);
  return component;
}
