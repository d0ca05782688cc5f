import type { LoaderDefinitionFunction } from 'webpack';

/** Writes the module that mounts the component `App` into the page of its own app, and watches for newer snapshots; runs only in the host. */
const startLoader: LoaderDefinitionFunction = function () {
  return `
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { logCaughtError } from '@weft/federation-runtime/react';
import { watchUpdates } from '@weft/federation-runtime/updates';
import { App } from ${JSON.stringify(this.utils.contextify(this.context, this.resourcePath))};

const root = createRoot(document.getElementById('root'), { onCaughtError: logCaughtError });
root.render(createElement(StrictMode, null, createElement(App)));
watchUpdates();
`;
};

export default startLoader;
