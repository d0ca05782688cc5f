/** What a module exports that shows itself without the page's React: one of Vue, of Svelte, a custom element, or with a React of its own. */
export interface MountModule<P extends object = object> {
  /**
   * Shows something in an element, which is empty and nobody else's. It is inside a shadow root: style sheets belong beside the element, in
   * `element.getRootNode()`, or into it.
   */
  mount(element: HTMLElement, props: P): Mounted<P> | Unmount;
}

/** Takes away what was shown, with its listeners and timers; the element itself is removed by the consumer. */
export type Unmount = () => void;

/** What is shown. Where there is no `update`, it is taken away and shown anew when its props change: it loses its state. */
export interface Mounted<P extends object = object> {
  unmount: Unmount;
  update?(props: P): void;
}

/** The props that a module's `mount` takes. */
export type MountPropsOf<Module> = Module extends { mount(element: HTMLElement, props: infer P): unknown }
  ? P
  : object;
