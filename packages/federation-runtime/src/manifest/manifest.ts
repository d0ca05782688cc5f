import { parseJson } from '../parse-json.js';
import { array, boolean, literal, number, object, optional, record, string, type Infer } from './schema.js';
import { pageSchema } from './snapshot.js';

const filesSchema = object({ sync: array(string), async: array(string) });
const assetsSchema = object({ js: filesSchema, css: filesSchema });

/** A shared package that a module takes from a share scope. */
const needSchema = object({ key: string, scope: string, range: optional(string), singleton: boolean });

/** Everything that a module needs before it can be evaluated, and what it asks for then. */
const moduleSchema = object({
  js: array(string),
  css: array(string),
  /** Modules of other apps: `component-library/Button`. */
  remotes: array(string),
  shared: array(needSchema),
  /** Modules of other apps, and of its own, that it renders as soon as it is shown; `*` where it is the page of the route. */
  renders: optional(array(string)),
});

/** Names a file of the build: its integrity value and its size in bytes. */
const fileSchema = object({ integrity: string, bytes: number });

/**
 * What one build says of itself: `mf-manifest.json` as hosts of the wider ecosystem read it, and under `weft` what Weft adds.
 * File names are relative to the manifest's folder.
 */
export const manifestSchema = object({
  id: string,
  name: string,
  metaData: object({
    name: string,
    type: literal('app'),
    buildInfo: object({ buildVersion: string, buildName: string }),
    remoteEntry: object({ name: string, path: string, type: literal('global', 'module') }),
    globalName: string,
    publicPath: string,
  }),
  shared: array(
    object({
      id: string,
      name: string,
      version: string,
      singleton: boolean,
      requiredVersion: string,
      assets: assetsSchema,
    }),
  ),
  remotes: array(
    object({ federationContainerName: string, moduleName: string, alias: string, entry: string }),
  ),
  exposes: array(object({ id: string, name: string, path: string, assets: assetsSchema })),
  weft: object({
    format: literal(1),
    build: string,
    scopes: array(string),
    page: optional(pageSchema),
    files: record(fileSchema),
    modules: record(moduleSchema),
    /** What the app needs to start as the host of a page. */
    host: optional(moduleSchema),
    /** The file of its contract. @default it has none */
    contract: optional(string),
    /** Files that may be had by their content: other releases have them just the same. */
    byContent: optional(array(string)),
    /** Scripts and style sheets that may be had by the app and their names: a release that has one of the same name has the same. */
    byName: optional(array(string)),
    /** What it allows the others where it is the host, by app; `override`: the packages that it gives in place of those of the page. */
    policy: optional(
      record(object({ shared: optional(literal('host', 'open')), override: optional(array(string)) })),
    ),
  }),
});

export type Manifest = Infer<typeof manifestSchema>;
export type ManifestModule = Infer<typeof moduleSchema>;
export type SharedNeed = Infer<typeof needSchema>;
export type SharedPackage = Manifest['shared'][number];

/** Reads a manifest; throws a SchemaError that names the place, or that tells of a newer format, and a SyntaxError for what is no JSON or has a key "__proto__". */
export const parseManifest = (text: string): Manifest => manifestSchema(parseJson(text), 'manifest');
