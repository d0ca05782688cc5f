export { abortable } from '../abortable.js';
export {
  createNodeFederation,
  type NodeFederation,
  type NodeFederationOptions,
} from './create-node-federation.js';
export { moduleScript } from './module-script.js';
export type { ProcessPackage } from './process-packages.js';
export {
  createServerPages,
  type ServerPage,
  type ServerPages,
  type ServerPagesOptions,
  type ServerRenderer,
} from './create-server-pages.js';
export { reactOf } from './process-packages.js';
export type { ReadUrl } from './read-url.js';
