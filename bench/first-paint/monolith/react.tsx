// Stands in for @weft/federation-runtime/react where all apps are one build.
import { direct } from 'built/modules';
import { createElement, Suspense, use } from 'react';
import { componentOf, type RemoteProps } from '../shims/component.ts';
import { load } from '../shims/load.ts';

export { useHoldUpdate, usePages, usePreload, useUpdate } from '../shims/pages.ts';

/** What the page is made of is there; the pages themselves, and what few of them need, come when they are asked for. */
export function Remote({ fallback, ...rest }: RemoteProps) {
  const namespace = direct[rest.module];
  if (namespace) return <Direct {...rest} namespace={namespace} />;
  return (
    <Suspense fallback={fallback}>
      <Lazy {...rest} />
    </Suspense>
  );
}

const Lazy = (rest: RemoteProps) => (
  <Direct {...rest} namespace={use(load(rest.module) as Promise<object>)} />
);

const Direct = ({ module, props, children, namespace }: RemoteProps & { namespace: object }) =>
  createElement(componentOf(module, namespace), { ...props }, children);
