import { createElement, Suspense, type ComponentType, type ReactNode } from 'react';
import type { ModuleName, RemoteComponentProps } from '../remote-modules.js';
import { Guest } from './guest.js';
import { RemoteBoundary, type RemoteFailureProps } from './remote-boundary.js';
import { Waiting } from './stalled.js';
import { appOf, useRemote } from './use-remote.js';

export type RemoteProps<Id extends string = string> = RemoteOptions<Id> &
  RemoteProperties<RemoteComponentProps<Id>>;

/** Props of the remote component; they may be left out where it needs none. */
type RemoteProperties<P> = object extends P ? { props?: P } : { props: P };

interface RemoteOptions<Id extends string> {
  /** `app/Module`; its export of the same name is rendered, or its default export. */
  module: ModuleName<Id>;
  /** Shown until the module is there. @default nothing */
  fallback?: ReactNode;
  /** Shown when the module fails, with a way to try again. @default the error goes to the boundary above */
  error?: ComponentType<RemoteFailureProps>;
  /** How long the component may suspend once it is loaded, in ms, before it counts as failed. @default 30000 */
  timeout?: number;
  /**
   * `lazy`: not for the first sight of a page, as something further down is not, or what only shows when something else fails. A page begins to
   * load all others together with its HTML. @default 'eager'
   */
  loading?: 'eager' | 'lazy';
  children?: ReactNode;
}

/** Renders a component of another app. */
export function Remote<Id extends string>(given: RemoteProps<Id>) {
  const { error, ...rest } = given as RemoteProps;
  const { module, fallback } = rest;
  return (
    <RemoteBoundary key={module} module={module} error={error}>
      <Suspense fallback={fallback}>
        <RemoteComponent {...rest} />
      </Suspense>
    </RemoteBoundary>
  );
}

function RemoteComponent({ module, props, fallback, timeout = 30_000, children }: RemoteProps) {
  const exports = useRemote<Record<string, ComponentType<object>>>(module);
  const name = module.slice(module.lastIndexOf('/') + 1);
  const component = exports[name] ?? exports.default;
  if (!component) throw new TypeError(`"${module}" exports neither "${name}" nor a default to render`);
  const given = children === undefined ? (props as object) : { ...props, children };
  // Of its own, apart from the one that waits for the files: those have time limits of theirs.
  return (
    <Suspense fallback={<Waiting timeout={timeout}>{fallback}</Waiting>}>
      {createElement(Guest<object>, { app: appOf(module), component, props: given })}
    </Suspense>
  );
}
