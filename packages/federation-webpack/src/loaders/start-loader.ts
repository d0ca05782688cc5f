import { HOT_PAGE } from '../hot/requests.js';
import type { LoaderDefinitionFunction } from 'webpack';

/** What starts an app has to know; passed in the loader's query. */
export interface StartOptions {
  name: string;
  /** Whether the page takes hot updates. */
  hot: boolean;
}

/**
 * Writes the module that mounts the component `App` into the page of its own app, watches for newer snapshots, and tells of what happens;
 * runs only in the host. It has the second part of the runtime, which has to be there before anything of the app is evaluated.
 */
const startLoader: LoaderDefinitionFunction<StartOptions> = function () {
  const app = this.utils.contextify(this.context, this.resourcePath);
  const { name, hot } = this.getOptions();
  return `
${hot ? `import { hotPage } from ${JSON.stringify(HOT_PAGE)};` : ''}
import { createElement, startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { attach, firstSight, whenIdle } from '@weft/federation-runtime/host';
import { HostBoundary, logCaughtError, noteRecovered } from '@weft/federation-runtime/react';

export async function start(tools, begun) {
  attach(tools, { begun });
  ${hot ? 'hotPage().forget = id => tools?.forget?.(id);' : ''}
  // In the same chunk: it is there by now, and evaluated here.
  const { App } = await import(/* webpackMode: "eager" */ ${JSON.stringify(app)});
  let root;
  // React does not let a tree take itself away while it is being drawn.
  const onCrash = () => queueMicrotask(() => root.unmount());
  const tree = createElement(StrictMode, null, createElement(HostBoundary, { onCrash }, createElement(App)));
  if (tools?.serve) return tools.serve(tree);
  await firstSight();
  const element = document.getElementById('root');
  // The app's own part of the page, to which its style sheets are scoped.
  element.dataset.weftApp = ${JSON.stringify(name)};
  const options = { onCaughtError: logCaughtError, onRecoverableError: noteRecovered };
  // In small steps, between which the browser answers: phones take a while for the first drawing.
  startTransition(() => {
    // What a server has drawn is taken over as it is; another release that takes over begins anew.
    if (element.hasAttribute('data-weft-rendered')) root = hydrateRoot(element, tree, options);
    else (root = createRoot(element, options)).render(tree);
  });
  element.removeAttribute('data-weft-rendered');
  // It hears of what was before, and nobody waits for it.
  whenIdle(() => import(/* webpackChunkName: "watch" */ '@weft/federation-runtime/watch').then(({ watchPage }) => watchPage(), () => {}));
}
`;
};

export default startLoader;
