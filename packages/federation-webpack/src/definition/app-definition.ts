import type { container } from 'webpack';

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

/** What the author of an app writes in `federation.config.ts`. */
export interface AppDefinition {
  /** Lower-case letters, digits and dashes; others import its modules as `name/Module`. */
  name: string;
  /** Title of the app's own HTML page. @default the page's title, else the name */
  title?: string;
  /** Module that exports the component `App`: what is shown when this app is first on a page. @default './src/App.tsx' */
  app?: string;
  /** Exposed modules: `{ './Button': './src/Button.tsx' }`. */
  exposes?: Record<string, string>;
  page?: PageDefinition;
  /** Names of the apps whose modules this one imports statically. */
  remotes?: string[];
  /**
   * Changes to what is shared. By default that is each dependency in package.json, react and react-dom as singletons. A key is a package,
   * a package's subpaths (`lodash/`), or a file of the app (`./src/store.ts`, absolute paths too); `false` takes a package out;
   * `shareScope` names another scope.
   */
  shared?: Record<string, SharedOptions | false>;
  /** Port of the dev server, and of the local server for production builds. */
  devPort: number;
}
