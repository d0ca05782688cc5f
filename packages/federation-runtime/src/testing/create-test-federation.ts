import type { Container, ModuleFactory } from '../container.js';
import { createFederation } from '../create-federation.js';
import type { Federation } from '../federation.js';
import type { AppLocation, Page } from '../manifest/snapshot.js';
import { FEDERATION } from '../registry.js';

/** Loads one module: its namespace, or a rejection to see how the consumer bears it. */
export type TestModule = () => Promise<object>;

/** What apps offer each other. */
export interface TestNeighbours {
  /** By module id: `checkout/MiniCart`. */
  modules?: Record<string, TestModule>;
  /** Pages that apps announce, by app. */
  pages?: Record<string, Page>;
}

export interface TestFederationOptions extends TestNeighbours {
  /** Apps that have modules, but are not known to the page before they are registered, with `testApp()`. @default none */
  later?: readonly string[];
  /** The path below which the page's addresses are. @default "" */
  base?: string;
  /** What applying an update does, instead of loading the page afresh. @default nothing */
  reload?(): void;
}

/** The registry of a test. Its snapshot has the id "test"; `updates.learn('2')` makes another one the newest. */
export interface TestFederation extends Required<Federation> {
  /** Puts back what was there before. */
  restore(): void;
}

let neighbours: Required<TestNeighbours> = { modules: {}, pages: {} };

/** Sets what every test federation has besides its own stand-ins; the jest preset gives the real sources of the workspace. */
export const setNeighbours = ({ modules = {}, pages = {} }: TestNeighbours): void => {
  neighbours = { modules, pages };
};

/**
 * Puts a registry in the place of the page's: its apps consist of the given modules, behind containers that the real runtime loads.
 */
export function createTestFederation({
  base,
  later = [],
  reload = () => {},
  ...standIns
}: TestFederationOptions = {}): TestFederation {
  const modules = { ...neighbours.modules, ...standIns.modules };
  const pages = { ...neighbours.pages, ...standIns.pages };
  const place = globalThis as { [FEDERATION]?: Federation };
  const before = place[FEDERATION];
  const names = [...Object.keys(modules).map(id => id.slice(0, id.indexOf('/'))), ...Object.keys(pages)];
  const apps = Object.fromEntries(
    names.filter(name => !later.includes(name)).map(name => [name, testApp(name, pages[name])]),
  );

  const federation = createFederation({
    snapshot: { format: 1, environment: 'test', id: 'test', base, apps },
    reload,
    fetchJson: url => Promise.reject(new Error(`a test federation fetches nothing, not even ${url}`)),
    whenIdle: () => {},
    loadScript: (url, options) =>
      url.startsWith(PLACE)
        ? Promise.resolve(testContainer(nameAt(url), modules))
        : (released()?.loadScript(url, options) ??
          Promise.reject(new Error('a test federation loads no scripts'))),
    globals: {},
  });
  const install = (value?: Federation) =>
    Object.defineProperty(place, FEDERATION, { value, configurable: true });
  install(federation);
  return Object.assign(Object.create(federation) as Required<Federation>, {
    restore: () => void install(before),
  });
}

const PLACE = 'https://test.invalid/';

/** Where an app of a test federation is, to register it later. As a release has them, each app's files are below a URL of their own. */
export const testApp = (name: string, page?: Page): AppLocation => ({
  entry: `${PLACE}${name}/entry`,
  global: name,
  type: 'module',
  page,
});

/** The releases that tests run against, with `WEFT_TEST_AGAINST`: what they fetch later is on this machine, too. */
const released = () => (globalThis as { [RELEASED]?: Pick<Federation, 'loadScript'> })[RELEASED];
const RELEASED = Symbol.for('weft.test.released');

const nameAt = (url: string): string => new URL(url).pathname.slice(1, -'/entry'.length);

function testContainer(app: string, modules: Record<string, TestModule>): Container {
  return {
    init: () => undefined,
    async get(module): Promise<ModuleFactory> {
      const load = modules[`${app}/${module.slice(2)}`];
      if (!load) throw new Error(`Module "${module}" does not exist in container.`);
      const namespace = await load();
      return () => namespace;
    },
  };
}
