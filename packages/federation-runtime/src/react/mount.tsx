import { Suspense, useEffect, useRef, type ComponentType, type ReactNode } from 'react';
import type { ModuleName, ModuleOf } from '../remote-modules.js';
import { createPlace, type Place } from './create-place.js';
import type { MountModule, MountPropsOf } from './mount-module.js';
import { RemoteBoundary, type RemoteFailureProps } from './remote-boundary.js';
import { appOf, useRemote } from './use-remote.js';

export type MountProps<Id extends string = string> = MountOptions<Id> &
  MountProperties<MountPropsOf<ModuleOf<Id>>>;

/** What `mount` is given; may be left out where it needs nothing. */
type MountProperties<P> = object extends P ? { props?: P } : { props: P };

interface MountOptions<Id extends string> {
  /** `app/module`, which exports the function `mount` of a MountModule. */
  module: ModuleName<Id>;
  /** Shown until the module is there. @default nothing */
  fallback?: ReactNode;
  /** Shown when the module fails, with a way to try again. @default the error goes to the boundary above */
  error?: ComponentType<RemoteFailureProps>;
}

/**
 * Shows what a module of another app mounts, whatever it is made with: another framework, another version of React. It has an element of its
 * own in a shadow root, gets new props as they change, and is gone when this is.
 *
 * @example <Mount module="vue-widget/mount" props={{ name }} fallback={<Spinner />} error={WidgetUnavailable} />
 */
export function Mount<Id extends string>(given: MountProps<Id>) {
  const { module, props, fallback, error } = given as MountProps;
  return (
    <RemoteBoundary key={module} module={module} error={error}>
      <Suspense fallback={fallback}>
        <MountedModule module={module} props={props ?? NONE} />
      </Suspense>
    </RemoteBoundary>
  );
}

const NONE = {};
const style = { display: 'contents' };
// As other parts of the page: no box of its own, and no rule for a `div` means it.
const Part = 'weft-part' as 'div';

function MountedModule({ module, props }: { module: string; props: object }) {
  const exports = useRemote<MountModule>(module);
  if (typeof exports.mount !== 'function') throw new TypeError(`"${module}" exports no function "mount"`);
  const host = useRef<HTMLDivElement>(null);
  const place = useRef<Place>(undefined);

  useEffect(() => {
    const made = createPlace(host.current as HTMLDivElement, exports);
    place.current = made;
    return () => {
      place.current = undefined;
      made.end();
    };
  }, [exports]);
  useEffect(() => place.current?.show(props), [exports, props]);

  return <Part data-weft-app={appOf(module)} style={style} ref={host} />;
}
