// Stands in for @weft/federation-runtime/react where each app is a build of its own and takes modules of others with `import()`.
import { direct } from 'built/modules';
import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { componentOf, type RemoteProps } from '../shims/component.ts';
import { load } from '../shims/load.ts';

export { useHoldUpdate, usePages, usePreload, useUpdate } from '../shims/pages.ts';

const components = new Map<string, ComponentType<object>>();

/** A module of the app itself is there; one of another app is a component of React.lazy. */
export function Remote({ module, props, fallback, children }: RemoteProps) {
  const namespace = direct[module];
  if (namespace) return createElement(componentOf(module, namespace), { ...props }, children);
  return (
    <Suspense fallback={fallback}>{createElement(lazyComponent(module), { ...props }, children)}</Suspense>
  );
}

function lazyComponent(module: string): ComponentType<object> {
  const known = components.get(module);
  if (known) return known;
  const component = lazy(async () => ({ default: componentOf(module, await load(module)) }));
  components.set(module, component);
  return component;
}
