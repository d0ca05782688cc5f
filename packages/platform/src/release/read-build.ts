import { createHash } from 'node:crypto';
import { parseManifest, type Manifest } from '@weft/federation-runtime/manifest';
import { buildInvalid, type Build, type BuildFile } from './build.js';
import { readBuildFiles } from './build-files.js';
import { checkBuild } from './check-build.js';

const MANIFEST = 'mf-manifest.json';
const FORMAT = 1;

/** Reads the build of an app and checks it against its own manifest. Rejects with BUILD_INVALID, naming app, file and next step. */
export async function readBuild(dist: string): Promise<Build> {
  const files = await readBuildFiles(dist);
  const manifest = manifestIn(files, dist);
  const build = { app: manifest.name, version: versionOf(manifest, files), manifest, files };
  checkBuild(build);
  return build;
}

function manifestIn(files: Build['files'], dist: string): Manifest {
  const file = files.get(MANIFEST);
  if (!file) throw buildInvalid(dist, `it has no ${MANIFEST}`);
  const text = new TextDecoder().decode(file.content);
  try {
    refuseNewer(text, dist);
    return parseManifest(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError || (cause as Error).name === 'SchemaError')) throw cause;
    throw buildInvalid(dist, `${MANIFEST}: ${(cause as Error).message}`, undefined, { cause });
  }
}

/** Before the schema sees it, because the rest of a newer format may be anything. */
function refuseNewer(text: string, dist: string): void {
  const { weft } = Object(JSON.parse(text)) as { weft?: { format?: unknown } };
  if (typeof weft?.format !== 'number' || weft.format <= FORMAT) return;
  throw buildInvalid(
    dist,
    `${MANIFEST} is of format ${weft.format}, and this program knows ${FORMAT}: it was made by a newer @weft/federation-webpack`,
    'Update @weft/platform.',
  );
}

function versionOf({ metaData }: Manifest, files: ReadonlyMap<string, BuildFile>): string {
  const hash = createHash('sha256');
  for (const [path, { integrity }] of files) hash.update(`${path}\0${integrity}\n`);
  return `${metaData.buildInfo.buildVersion}-${hash.digest('hex').slice(0, 8)}`;
}
