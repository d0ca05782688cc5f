import type { container } from 'webpack';
import type { Format } from './format.js';

type FederationOptions = ConstructorParameters<typeof container.ModuleFederationPlugin>[0];
type SharedObject = Extract<NonNullable<FederationOptions['shared']>, Record<string, unknown>>;

/** How one package is shared: webpack's own options, or a version range. */
export type SharedOptions = SharedObject[string];

/** The page that an app offers; whoever is host builds routes and navigation from it. */
export interface PageDefinition {
  /** Where the page and everything below it lives: `/catalog`. */
  path: string;
  /** The exposed module that renders it: `./CatalogPage`. */
  module: string;
  /** Its name in navigation and in the title of the document. */
  title: string;
  /** Place in navigation, lower first. @default 100 */
  position?: number;
}

/** What a host allows another app. */
export interface PolicyDefinition {
  /**
   * `host`: the app gets what the host shares, and keeps what it brings besides to itself. `open`: apps that are open share what they bring
   * with each other and with the host. What the host shares is never replaced. @default 'host'
   */
  shared?: 'host' | 'open';
  /** Modules of the host that the app gets in place of shared packages, by package: `{ react: './src/older-react.ts' }`. */
  override?: Record<string, string>;
}

/** What the author of an app writes in `federation.config.ts`. */
export interface AppDefinition {
  /** Lower-case letters, digits and dashes; others import its modules as `name/Module`. */
  name: string;
  /** Title of the app's own HTML page. @default the page's title, else the name */
  title?: string;
  /** What search engines show below the title. @default the title */
  description?: string;
  /** Module that exports the component `App`: what is shown when this app is first on a page. @default './src/App.tsx' */
  app?: string;
  /** Exposed modules: `{ './Button': './src/Button.tsx' }`. */
  exposes?: Record<string, string>;
  page?: PageDefinition;
  /** Names of the apps whose modules this one imports statically. */
  remotes?: string[];
  /**
   * Changes to what is shared. By default that is each dependency in package.json by its range there, react and react-dom as singletons; a
   * dependency of which some other package has a version of its own inside, by the range of whoever takes it. A key is a package, a
   * package's subpaths (`lodash/`), or a file of the app (`./src/store.ts`, absolute paths too); `false` takes a package out; `shareScope`
   * names another scope.
   */
  shared?: Record<string, SharedOptions | false>;
  /** What the others may do where this app is the host, by app; `*` for those that are not named. @default they get what it shares */
  policy?: Record<string, PolicyDefinition>;
  /**
   * What its files are: classic scripts, which set globals, or ES modules, which set none. Apps of both formats meet on one page.
   * @default 'script', or what WEFT_FORMAT says
   */
  format?: Format;
  /** Port of the dev server, and of the local server for production builds. */
  devPort: number;
}
