import { literal, number, object, optional, record, string, type Infer } from './schema.js';

/** The page that an app announces; `module` as its container names it: `./CatalogPage`. */
export const pageSchema = object({ path: string, module: string, title: string, position: optional(number) });

/** Where an app is, and how its container is taken. */
export const appLocationSchema = object({
  entry: string,
  global: string,
  type: optional(literal('global', 'module')),
  integrity: optional(string),
  scope: optional(string),
  page: optional(pageSchema),
});

/** Which apps are live in an environment, and where. */
export const snapshotSchema = object({
  format: literal(1),
  environment: string,
  apps: record(appLocationSchema),
});

export type Page = Infer<typeof pageSchema>;
export type AppLocation = Infer<typeof appLocationSchema>;
export type Snapshot = Infer<typeof snapshotSchema>;
