import { FederationError } from './federation-error.js';

/** Splits `catalog/CatalogPage` into the app and the name under which its container knows the module. Throws MODULE_ID_INVALID. */
export function parseModuleId(id: string): { app: string; module: string } {
  const [, app, name] = /^([^/]+)\/(.+)$/s.exec(id) ?? [];
  if (!app || !name)
    throw new FederationError('MODULE_ID_INVALID', {
      module: id,
      phase: 'lookup',
      cause: 'write "app/Module"',
    });
  return { app, module: `./${name}` };
}
