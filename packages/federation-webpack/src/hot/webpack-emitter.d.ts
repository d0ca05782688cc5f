declare module 'webpack/hot/emitter.js' {
  type Listener = (told: string | CustomEvent<{ currentHash: string }>) => void;
  /** Which of the two it is depends on the target of the build. */
  const emitter:
    | { on(name: 'webpackHotUpdate', listener: Listener): void }
    | { addEventListener(name: 'webpackHotUpdate', listener: Listener): void };
  export default emitter;
}
