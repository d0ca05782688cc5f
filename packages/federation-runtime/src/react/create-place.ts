import type { Mounted, MountModule } from './mount-module.js';

/** A place of the page that something of another framework is shown in. */
export interface Place {
  /** Shows with these props from now on; the same ones again change nothing. */
  show(props: object): void;
  /** Takes away what is shown, and whatever it has left. */
  end(): void;
}

/**
 * Makes a place inside an element: a shadow root, so that no rule of a style sheet gets in or out. Inherited properties and custom ones do:
 * fonts, colours and tokens are those of the page.
 */
export function createPlace(host: HTMLElement, { mount }: MountModule): Place {
  // There is no way to take one away: who comes back to the element finds it.
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  let mounted: Mounted | undefined;
  let shown: object | undefined;

  const end = () => {
    const { unmount } = mounted ?? {};
    mounted = shown = undefined;
    try {
      unmount?.();
    } catch (error) {
      // It is going anyway: what it does on its way out must not take the page along.
      reportError(error);
    }
    root.replaceChildren();
  };

  const begin = (props: object) => {
    const element = host.ownerDocument.createElement('div');
    root.append(element);
    const result = mount(element, props);
    mounted = typeof result === 'function' ? { unmount: result } : result;
  };

  const show = (props: object) => {
    if (shown && isSame(shown, props)) return;
    if (mounted?.update) mounted.update(props);
    else {
      end();
      begin(props);
    }
    shown = props;
  };

  return { show, end };
}

/** Whoever renders makes a new object of props each time, most often of the same values. */
const isSame = (before: object, now: object): boolean => {
  const [old, entries] = [new Map(Object.entries(before)), Object.entries(now)];
  return (
    old.size === entries.length &&
    entries.every(([key, value]) => old.has(key) && Object.is(old.get(key), value))
  );
};
