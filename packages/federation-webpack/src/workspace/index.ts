export { isAppName, isReservedName } from '../definition/app-name.js';
export type { AppDefinition } from '../definition/app-definition.js';
export type { LocatedDefinition } from '../definition/check-neighbours.js';
export { appFolders, findApps, findWorkspace, readApp } from './find-apps.js';
export { assertPortFree } from './port.js';
