import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findApps } from '@weft/federation-webpack/workspace';
import { freePort } from '../../e2e/support/free-port.ts';

/** Gives each app of a copy of this repository a port that is free; gives the ports by app. */
export async function choosePorts(copy: string): Promise<Map<string, number>> {
  const ports = new Map<string, number>();
  for (const { directory, definition } of await findApps(copy)) {
    const port = await freePort();
    const file = join(directory, 'federation.config.ts');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(`devPort: ${definition.devPort}`, `devPort: ${port}`));
    ports.set(definition.name, port);
  }
  if (ports.size === 0) throw new Error(`No app is found in ${copy}`);
  return ports;
}
