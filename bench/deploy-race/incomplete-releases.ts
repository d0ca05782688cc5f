import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readRelease, status, type Release, type ReleaseReader } from '@weft/platform';

/** The live releases of an environment that are not whole: a file is missing, or is not what its hash says. */
export async function incompleteReleases(reader: ReleaseReader, environment: string): Promise<string[]> {
  const [state] = await status(reader, { environment });
  const live = Object.entries(state?.apps ?? {});
  const releases = await Promise.all(live.map(([app, { version }]) => readRelease(reader, app, version)));
  const whole = await Promise.all(releases.map(release => isWhole(reader, release).catch(() => false)));
  return releases.filter((_, index) => !whole[index]).map(({ app, version }) => `${app}@${version}`);
}

async function isWhole(reader: ReleaseReader, { app, version, files }: Release): Promise<boolean> {
  for (const [file, { integrity, br, gz }] of Object.entries(files)) {
    const key = `releases/${app}/${version}/${file}`;
    const forms = [
      await read(reader, key),
      br === undefined ? undefined : brotliDecompressSync(await read(reader, `${key}.br`)),
      gz === undefined ? undefined : gunzipSync(await read(reader, `${key}.gz`)),
    ];
    if (forms.some(content => content && hashOf(content) !== integrity)) return false;
  }
  return true;
}

async function read(reader: ReleaseReader, key: string): Promise<Uint8Array> {
  const content = await reader.get(key);
  if (content) return content;
  throw new Error(`${key} is missing`);
}

const hashOf = (content: Uint8Array) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
