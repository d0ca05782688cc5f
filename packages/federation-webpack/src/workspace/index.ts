export type { AppDefinition } from '../definition/app-definition.js';
export type { LocatedDefinition } from '../definition/check-neighbours.js';
export { findApps, findWorkspace } from './find-apps.js';
export { assertPortFree } from './port.js';
