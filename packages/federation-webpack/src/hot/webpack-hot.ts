/** What webpack gives a module for hot updates (`import.meta.webpackHot`), as far as it is used here. */
export interface WebpackHot {
  /** False once the module has been replaced. */
  active: boolean;
  status(): string;
  check(apply: false): Promise<unknown[] | null>;
  apply(options?: { onUnaccepted?(info: Unaccepted): void }): Promise<unknown[]>;
  invalidate(): void;
  addStatusHandler(handler: (status: string) => void): void;
  removeStatusHandler(handler: (status: string) => void): void;
  addDisposeHandler(handler: () => void): void;
}

/** An update that nobody accepts. `chain`: from the module that was edited to the one that nobody imports. */
export interface Unaccepted {
  chain?: string[];
}

declare global {
  interface ImportMeta {
    webpackHot?: WebpackHot;
  }
}

/** Resolves when a build is done with the update that it is at. */
export const whenIdle = (hot: WebpackHot): Promise<void> =>
  new Promise(resolve => {
    if (hot.status() === 'idle') return resolve();
    const listen = (status: string) => {
      if (status !== 'idle') return;
      hot.removeStatusHandler(listen);
      resolve();
    };
    hot.addStatusHandler(listen);
  });
