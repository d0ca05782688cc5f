export {
  CONTRACT,
  CONTRACT_SOURCES,
  parseContract,
  parseContractSources,
  type Contract,
  type ContractSources,
} from './contract.js';
export {
  manifestSchema,
  parseManifest,
  type Manifest,
  type ManifestModule,
  type SharedNeed,
  type SharedPackage,
} from './manifest.js';
export {
  SchemaError,
  array,
  boolean,
  literal,
  number,
  object,
  optional,
  record,
  string,
  type Infer,
  type Schema,
} from './schema.js';
export {
  snapshotSchema,
  type AppLocation,
  type Page,
  type ReleaseLocation,
  type Snapshot,
} from './snapshot.js';
export { developmentGlobal } from './development-global.js';
export { pageHtml, splitHtml } from './page-html.js';
export { SNAPSHOT_ELEMENT, snapshotText } from './snapshot-element.js';
export { latestSchema, latestUrl, snapshotUrl, withoutCanaries } from './edge-addresses.js';
export { snapshotAt } from './snapshot-at.js';
export { CHUNKS } from './chunk-place.js';
export { releaseLocation } from './release-location.js';
