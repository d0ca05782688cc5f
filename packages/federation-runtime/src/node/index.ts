export {
  createNodeFederation,
  type NodeFederation,
  type NodeFederationOptions,
} from './create-node-federation.js';
export type { ProcessPackage } from './process-packages.js';
