import { literal, object, optional, record, string, type Infer } from '../manifest/schema.js';

/** How the container of an entry is taken; the names are those of webpack's kinds of libraries, and other tools'. */
const GLOBAL = ['global', 'var', 'assign', 'window', 'self', 'script'] as const;
const MODULE = ['module', 'esm'] as const;

/**
 * What a page has to know of an `mf-manifest.json` that another tool has written. What a build of our own says besides is taken where it is
 * there.
 */
export const foreignManifestSchema = object({
  name: optional(string),
  metaData: object({
    buildInfo: optional(object({ buildVersion: optional(string) })),
    remoteEntry: object({
      name: string,
      path: optional(string),
      type: optional(literal(...GLOBAL, ...MODULE)),
    }),
    globalName: optional(string),
    publicPath: optional(string),
    /** Code that is to be run for the public path. It is never run. */
    getPublicPath: optional(string),
  }),
  weft: optional(
    object({ build: optional(string), files: optional(record(object({ integrity: optional(string) }))) }),
  ),
});

export type ForeignManifest = Infer<typeof foreignManifestSchema>;

/** Whether the container is the namespace of an ES module. */
export const isModule = ({ metaData }: ForeignManifest): boolean =>
  MODULE.some(type => type === metaData.remoteEntry.type);
