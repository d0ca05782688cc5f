import { pageHtml, type Manifest } from '@weft/federation-runtime/manifest';
import { appName, versionName } from '../names.js';
import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import { buildInvalid, type Build } from './build.js';
import { checkPage } from './check-page.js';
import { hasIntegrity } from './integrity.js';

/** Throws BUILD_INVALID when a build is not what its manifest says, or cannot be served. */
export function checkBuild(build: Build): void {
  checkNames(build);
  for (const file of listedFiles(build.manifest)) checkListed(build, file);
  checkHtml(build);
  checkPage(build);
}

function checkNames({ app, version, files }: Build): void {
  try {
    appName(app);
    versionName(version);
    for (const file of files.keys()) keys.file(app, version, file);
  } catch (cause) {
    if (cause instanceof PlatformError) throw buildInvalid(`App "${app}"`, cause.message, RENAME, { cause });
    throw cause;
  }
}

const RENAME = 'Choose another name and build it again.';

/** Every file that the manifest names anywhere. */
function listedFiles({ metaData, shared, exposes, weft }: Manifest): Set<string> {
  const { name, path } = metaData.remoteEntry;
  const assets = [...shared, ...exposes].flatMap(({ assets: { js, css } }) => [js, css]);
  const modules = Object.values(weft.modules).flatMap(({ js, css }) => [...js, ...css]);
  const named = assets.flatMap(({ sync, async }) => [...sync, ...async]);
  return new Set([path + name, ...named, ...modules, ...Object.keys(weft.files)]);
}

function checkListed({ app, manifest, files }: Build, path: string): void {
  const name = `App "${app}"`;
  const expected = manifest.weft.files[path];
  const found = files.get(path);
  if (/^\/|\\|(^|\/)\.\.?(\/|$)/.test(path))
    throw buildInvalid(name, `its manifest names "${path}", which leads out of the build`);
  if (!found) throw buildInvalid(name, `its manifest names ${path}, and there is no such file`);
  if (!expected) throw buildInvalid(name, `its manifest uses ${path} and does not say its integrity`);
  if (expected.bytes === found.content.byteLength && hasIntegrity(found.content, expected.integrity)) return;
  throw buildInvalid(
    name,
    `${path} is not what the build wrote: expected ${expected.bytes} bytes, ${expected.integrity}; ` +
      `found ${found.content.byteLength} bytes, ${found.integrity}`,
  );
}

function checkHtml({ app, files }: Build): void {
  const html = files.get('index.html');
  if (!html) throw buildInvalid(`App "${app}"`, 'it has no index.html');
  try {
    pageHtml(new TextDecoder().decode(html.content), { format: 1, environment: '', apps: {} });
  } catch (cause) {
    throw buildInvalid(`App "${app}"`, `index.html: ${(cause as Error).message}`, undefined, { cause });
  }
}
