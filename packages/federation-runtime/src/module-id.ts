import { FederationError } from './federation-error.js';

/** Splits `catalog/CatalogPage` into the app and the name under which its container knows the module. */
export function parseModuleId(id: string): { app: string; module: string } {
  const slash = id.indexOf('/');
  if (slash < 1 || slash === id.length - 1) {
    throw new FederationError('MODULE_ID_INVALID', `"${id}" is no module id; write it as "app/Module"`, {
      phase: 'lookup',
    });
  }
  return { app: id.slice(0, slash), module: `./${id.slice(slash + 1)}` };
}
