import { createElement, Suspense, type ComponentType, type ReactNode } from 'react';
import { RemoteBoundary, type RemoteFailureProps } from './remote-boundary.js';
import { useRemote } from './use-remote.js';

export interface RemoteProps<P> {
  /** `app/Module`; its export of the same name is rendered, or its default export. */
  module: string;
  /** Props of the remote component. */
  props?: P;
  /** Shown until the module is there. @default nothing */
  fallback?: ReactNode;
  /** Shown when the module fails, with a way to try again. @default the error goes to the boundary above */
  error?: ComponentType<RemoteFailureProps>;
  children?: ReactNode;
}

/** Renders a component of another app. */
export function Remote<P extends object = Record<string, unknown>>({
  module,
  fallback,
  error,
  ...rest
}: RemoteProps<P>) {
  return (
    <RemoteBoundary key={module} module={module} error={error}>
      <Suspense fallback={fallback}>
        <RemoteComponent module={module} {...rest} />
      </Suspense>
    </RemoteBoundary>
  );
}

function RemoteComponent<P extends object>({ module, props, children }: RemoteProps<P>) {
  const exports = useRemote<Record<string, ComponentType<P>>>(module);
  const name = module.slice(module.lastIndexOf('/') + 1);
  const component = exports[name] ?? exports.default;
  if (!component) throw new TypeError(`"${module}" exports neither "${name}" nor a default to render`);
  return createElement(component, children === undefined ? (props as P) : { ...(props as P), children });
}
