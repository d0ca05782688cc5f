// Releases of apps in a test: their entries and chunks run in the window of the test, from files on this machine. The packages that there may be only
// one of are those of the test.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const REGISTRY = Symbol.for('weft.federation.1');
const RELEASED = Symbol.for('weft.test.released');
const ORIGIN = 'https://released.test/';
/** What a test and the releases have to have in common. */
const SHARED = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];

/**
 * `folder`: where `weft fetch` has put the releases; `releases`: versions by app; `versions`: of shared packages, as the test has them;
 * `moduleScript`: writes a file that is an ES module as the body of a function, as tests have no other way to evaluate it anew.
 */
exports.createReleasedApps = ({ folder, releases, versions, window, context, moduleScript }) => {
  const containers = new Map();
  const factories = new Map();
  const namespaces = new Map();
  let requireInTest;

  const manifestOf = app => JSON.parse(readFileSync(fileOf(app, 'mf-manifest.json'), 'utf8'));
  const fileOf = (app, file) => join(folder, 'releases', app, releases[app], file);

  const pathOf = url => join(folder, 'releases', decodeURIComponent(url.slice(ORIGIN.length)));

  const run = (url, { integrity, type } = {}) => {
    const path = pathOf(url);
    const content = readFileSync(path);
    const [algorithm, value] = (integrity ?? '').split(/-(.*)/s);
    if (value && createHash(algorithm).update(content).digest('base64') !== value)
      throw new Error(`${path} is not what was released. Fetch it again: weft fetch`);
    const text = String(content);
    if (type === 'module') return evaluate(`(() => {${moduleScript(text, url)}\n})()`, path);
    // What webpack's runtime takes its URL from.
    const script = { tagName: 'SCRIPT', src: url };
    Object.defineProperty(window.document, 'currentScript', { value: script, configurable: true });
    try {
      return evaluate(text, path);
    } finally {
      Reflect.deleteProperty(window.document, 'currentScript');
    }
  };

  const evaluate = (text, filename) => new Script(text, { filename }).runInContext(context);

  // WebAssembly of a release is fetched; whatever else a test fetches goes its way.
  const { fetch } = window;
  window.fetch = async (url, ...rest) => {
    if (!String(url).startsWith(ORIGIN)) return fetch.call(window, url, ...rest);
    return new Response(readFileSync(pathOf(String(url))), {
      headers: { 'content-type': 'application/wasm' },
    });
  };

  const scope = () =>
    Object.fromEntries(
      SHARED.map(name => {
        const get = async () => () => requireInTest(name);
        return [name, { [versions[name]]: { get, from: 'test', loaded: 1, eager: false } }];
      }),
    );

  const containerOf = app => {
    const known = containers.get(app);
    if (known) return known;
    if (!releases[app])
      throw new Error(`There is no release of "${app}" in ${folder}. Fetch it: weft fetch ${app}`);
    const { metaData, weft } = manifestOf(app);
    const { name, type } = metaData.remoteEntry;
    const { integrity } = weft.files[name] ?? {};
    const found = run(`${ORIGIN}${app}/${releases[app]}/${name}`, { integrity, type });
    const container = type === 'module' ? found : window[metaData.globalName];
    container.init(scope());
    containers.set(app, container);
    return container;
  };

  const registry = {
    snapshot: { format: 1, environment: 'test', apps: {} },
    enter: () => {},
    remote: app => ({ init: () => {}, get: async module => containerOf(app).get(module) }),
    loadScript: async (url, options) => run(url, options),
    // Style sheets are for eyes.
    insertStyle: link => setTimeout(() => link.onload?.({ type: 'load' })),
  };

  return {
    /** Fetches modules with all that they need; they are evaluated when a test asks for them. */
    async load(ids) {
      const before = Object.getOwnPropertyDescriptor(window, REGISTRY);
      Object.defineProperty(window, REGISTRY, { value: registry, configurable: true });
      Object.defineProperty(window, RELEASED, { value: this, configurable: true });
      try {
        for (const id of ids) {
          const app = id.slice(0, id.indexOf('/'));
          factories.set(id, await containerOf(app).get(`.${id.slice(id.indexOf('/'))}`));
        }
      } finally {
        if (before) Object.defineProperty(window, REGISTRY, before);
        else Reflect.deleteProperty(window, REGISTRY);
      }
    },

    /** The namespace of a module; `require`: of the test. */
    take(id, require) {
      requireInTest = require;
      if (!namespaces.has(id)) namespaces.set(id, factories.get(id)());
      return namespaces.get(id);
    },

    loadScript: registry.loadScript,
    insertStyle: registry.insertStyle,
  };
};
