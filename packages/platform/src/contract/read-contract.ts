import {
  CONTRACT_SOURCES,
  parseContract,
  parseContractSources,
  type Contract,
  type ContractSources,
  type Manifest,
} from '@weft/federation-runtime/manifest';
import { PlatformError } from '../platform-error.js';
import { hasIntegrity } from '../release/integrity.js';
import { readRelease } from '../release/read-release.js';
import type { Release, ReleaseName } from '../release/release.js';
import { safePath } from '../remote/safe-path.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';

/** What a release says of itself, as types. */
export interface ReleaseContract extends ReleaseName {
  manifest: Manifest;
  /** Undefined for a build that has none: of plain JavaScript, or from before there were any. */
  contract: Contract | undefined;
  /** The code that uses other apps, by path. */
  sources: Record<string, string>;
}

/** Reads the contract of a release. Rejects with CONTRACT_INVALID where it is missing, changed, of another app or newer than this program, NAME_INVALID where a path in it leads elsewhere; else as `readRelease`. */
export async function readContract(
  reader: ReleaseReader,
  { app, version }: ReleaseName,
): Promise<ReleaseContract> {
  const release = await readRelease(reader, app, version);
  const { manifest } = release;
  const file = manifest.weft.contract;
  if (file === undefined) return { app, version, manifest, contract: undefined, sources: {} };
  const [contract, sources] = await Promise.all([
    readPart(reader, release, file, parseContract),
    readPart(reader, release, CONTRACT_SOURCES, parseContractSources),
  ]);
  return { app, version, manifest, contract, sources: sources.files };
}

async function readPart<T extends Contract | ContractSources>(
  reader: ReleaseReader,
  { app, version, files }: Release,
  file: string,
  parse: (text: string) => T,
): Promise<T> {
  const content = await reader.get(keys.file(app, version, file));
  const name = `${app}@${version}`;
  if (!content) throw invalid(name, `${file} is missing`);
  if (!hasIntegrity(content, files[file]?.integrity ?? ''))
    throw invalid(name, `${file} is not what was released`);
  try {
    const part = parse(new TextDecoder().decode(content));
    if (part.app !== app) throw new TypeError(`it is that of "${part.app}"`);
    // A check writes them down.
    for (const path of pathsOf(part)) safePath(path, `The contract of ${name}`);
    return part;
  } catch (cause) {
    if (cause instanceof PlatformError) throw cause;
    throw invalid(name, `${file}: ${(cause as Error).message}`, { cause });
  }
}

const pathsOf = ({ exposes = {}, declarations = {}, files = {} }: Partial<Contract & ContractSources>) => [
  ...Object.values(exposes),
  ...Object.keys(declarations),
  ...Object.keys(files),
];

const invalid = (name: string, what: string, options?: ErrorOptions) =>
  new PlatformError(
    'CONTRACT_INVALID',
    `The contract of ${name} cannot be read: ${what}. Nothing has changed. Where that release is live, deploy another build of the app; ` +
      'where it is the one to be deployed, build it again.',
    options,
  );
