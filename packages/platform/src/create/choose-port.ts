import { PlatformError } from '../platform-error.js';
import type { Workspace } from './read-workspace.js';

const FIRST = 3000;

/** The port of a new app: the one that was said, else the first that no app of the workspace has. Throws USAGE, or PORT_TAKEN when another app has it. */
export function choosePort(said: string | undefined, { apps }: Pick<Workspace, 'apps'>): number {
  const ports = new Map(apps.map(({ definition: { name, devPort } }) => [devPort, name]));
  if (said === undefined) return firstFree(ports);
  const port = Number(said);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new PlatformError('USAGE', `"${said}" is no port: --port is a whole number from 1 to 65535.`);
  const other = ports.get(port);
  if (other === undefined) return port;
  throw new PlatformError(
    'PORT_TAKEN',
    `Port ${port} is that of the app "${other}". Leave --port out, and it is ${firstFree(ports)}.`,
  );
}

function firstFree(ports: ReadonlyMap<number, string>): number {
  let port = FIRST;
  while (ports.has(port)) port++;
  return port;
}
