/* global __webpack_init_sharing__, __webpack_share_scopes__ */
import { manifestOf } from '../src/address.js';

const containers = new Map();

/** The way that webpack's own documentation has for remotes whose place is known at run time, with the entry taken from the manifest. */
export async function loadModule(id) {
  const [app, module] = id.split('/');
  if (!containers.has(app)) containers.set(app, loadContainer(manifestOf(app)));
  const container = await containers.get(app);
  const factory = await container.get(`./${module}`);
  return factory();
}

async function loadContainer(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status} for ${url}`);
  const { metaData } = await response.json();
  await loadScript(new URL(metaData.remoteEntry.path + metaData.remoteEntry.name, url).href);
  const container = globalThis[metaData.globalName];
  await __webpack_init_sharing__('default');
  await container.init(__webpack_share_scopes__.default);
  return container;
}

const loadScript = src =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject });
    document.head.append(script);
  });
