import type { AppName } from '../../support/test.ts';
import type { Standing } from './fault.ts';
import type { Scene } from './stage.ts';

/** What a file of a release is to the page that asks for it. */
export type FileKind = 'entry' | 'chunk' | 'start' | 'style' | 'runtime';

interface FileOfRelease {
  app: string;
  /** Undefined for one that is asked for where it stays from release to release. */
  version?: string;
  kind: FileKind;
}

const FILE = /^\/_weft\/(?:releases\/([^/]+)\/([^/]+)|files\/([^/]+))\/([^/]+)$/;

/** Reads the URL of a file of a release; undefined for others. */
export function readFileUrl({ pathname }: URL): FileOfRelease | undefined {
  const [, owner, version, app = owner, file] = FILE.exec(pathname) ?? [];
  if (app === undefined || file === undefined) return undefined;
  return { app, version: version && decodeURIComponent(version), kind: kindOf(app, file) };
}

function kindOf(app: string, file: string): FileKind {
  if (file.endsWith('.css')) return 'style';
  if (file.startsWith(`${app}.`)) return 'entry';
  if (file.startsWith('start.')) return 'start';
  return file.startsWith('weft-runtime.') ? 'runtime' : 'chunk';
}

/** Which requests a fault concerns. */
export interface Target {
  app?: AppName;
  kind: FileKind;
  /** @default the live release alone */
  of?: Standing | 'every';
}

/** Tells the requests for the targeted files, for Playwright's routes. What releases have in common is the live one's: it is what is asked first. */
export const requestsFor =
  (scene: Scene, { app = 'account', kind, of = 'live' }: Target) =>
  (url: URL): boolean => {
    const file = readFileUrl(url);
    if (file?.app !== app || file.kind !== kind) return false;
    return of === 'every' || (file.version ? scene.standing(app, file.version) : 'live') === of;
  };
