import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, type Manifest } from '@weft/federation-runtime/manifest';
import type { LocatedDefinition } from '@weft/federation-webpack/workspace';

/** An app with a production build on this machine, and the origin that serves it. */
export interface BuiltApp {
  name: string;
  /** Folder of the build. */
  dist: string;
  /** Such as `http://localhost:3001`, without a slash at the end. */
  origin: string;
}

/** The build of an app of the workspace, at its own port. */
export const builtApp = ({ directory, definition: { name, devPort } }: LocatedDefinition): BuiltApp => ({
  name,
  dist: join(directory, 'dist'),
  origin: `http://localhost:${devPort}`,
});

/** Reads the manifest of a build. Throws an Error that names the app, the file and the way out. */
export async function readManifest({ name, dist }: BuiltApp): Promise<Manifest> {
  const file = join(dist, 'mf-manifest.json');
  try {
    return parseManifest(await readFile(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`App "${name}" has no usable build: ${file}: ${why}. Run: npm run build`, { cause });
  }
}
