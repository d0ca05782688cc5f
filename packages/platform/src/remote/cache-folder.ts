import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where what came from a place is kept for the next time: below `node_modules/.cache` of the package that a folder belongs to. */
export function cacheFolder(directory: string, place: string): string {
  const name = createHash('sha256').update(place).digest('hex').slice(0, 12);
  return join(packageOf(directory) ?? directory, 'node_modules/.cache/weft', name);
}

function packageOf(directory: string): string | undefined {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const above = dirname(directory);
  return above === directory ? undefined : packageOf(above);
}
