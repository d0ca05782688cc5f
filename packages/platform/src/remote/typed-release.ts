import { parseContract, type Contract } from '@weft/federation-runtime/manifest';
import { PlatformError } from '../platform-error.js';
import type { ReleaseName } from '../release/release.js';
import { keepFile, MANIFEST, manifestOf, type Way } from './keep-release.js';
import { safePath } from './safe-path.js';

/** A release with its types. */
export interface TypedRelease extends ReleaseName {
  /** Undefined for a build that has none. */
  contract?: Contract;
  /** The integrity of the contract. */
  integrity?: string;
}

/** What has types: sources, declarations and data. */
const TYPED = /\.(?:[mc]?tsx?|json)$/;

/** Reads the types of a release. Rejects with CONTRACT_INVALID, with NAME_INVALID for paths that lead elsewhere, and as `keepFile`. */
export async function typedRelease(way: Way, release: ReleaseName): Promise<TypedRelease> {
  const { manifest, content, isNew } = await manifestOf(way, release);
  const file = manifest.weft.contract;
  const text = file === undefined ? undefined : await keepFile(way, release, manifest, file);
  if (isNew) await way.kept.write(release, MANIFEST, content);
  if (file === undefined || !text) return release;
  const contract = contractIn(text.content, release);
  return { ...release, contract, integrity: manifest.weft.files[file]?.integrity };
}

function contractIn(content: Uint8Array, { app, version }: ReleaseName): Contract {
  const whose = `The contract of ${app}@${version}`;
  const contract = parsed(content, whose);
  const { exposes, declarations } = contract;
  for (const path of [...Object.values(exposes), ...Object.keys(declarations)]) safePath(path, whose);
  for (const module of Object.keys(exposes)) safePath(app + module.slice(1), whose);
  const strange =
    contract.app !== app
      ? `it is that of "${contract.app}"`
      : (Object.keys(exposes).find(module => !module.startsWith('./')) ??
        Object.keys(declarations).find(path => !TYPED.test(path)));
  if (strange !== undefined) throw invalid(whose, strange);
  return contract;
}

function parsed(content: Uint8Array, whose: string): Contract {
  try {
    return parseContract(new TextDecoder().decode(content));
  } catch (cause) {
    throw invalid(whose, (cause as Error).message, cause);
  }
}

const invalid = (whose: string, why: string, cause?: unknown) =>
  new PlatformError(
    'CONTRACT_INVALID',
    `${whose} cannot be read: ${why}. No types were written. Deploy the app anew, or leave it out: name the apps to take types of.`,
    { cause },
  );
