import type { LoaderDefinitionFunction } from 'webpack';

/** Writes the module that mounts the component `App` into the page of its own app; runs only in the host. */
const startLoader: LoaderDefinitionFunction = function () {
  return `
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from ${JSON.stringify(this.resourcePath)};

createRoot(document.getElementById('root')).render(createElement(StrictMode, null, createElement(App)));
`;
};

export default startLoader;
