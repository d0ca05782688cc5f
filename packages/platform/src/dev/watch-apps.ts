import { statSync } from 'node:fs';
import { join } from 'node:path';
import { appFolders } from '@weft/federation-webpack/workspace';

/** What a dev server reads only when it starts. */
const FILES = ['federation.config.ts', 'package.json'];

interface WatchAppsOptions {
  directory: string;
  signal: AbortSignal;
  /** Told of the folder of each app that is new, or whose description has changed, or that is gone. */
  onChange(folder: string): void;
  /** In ms. @default 1000 */
  interval?: number;
}

/** Watches which apps a workspace has, and how they are described. By looking: a few files, whose folders may not exist yet. */
export function watchApps({ directory, signal, onChange, interval = 1000 }: WatchAppsOptions): void {
  let known = look(directory);
  const timer = setInterval(() => {
    const now = look(directory);
    const changed = [...now.keys(), ...known.keys()].filter(folder => now.get(folder) !== known.get(folder));
    known = now;
    new Set(changed).forEach(onChange);
  }, interval);
  signal.addEventListener('abort', () => clearInterval(timer));
}

const look = (directory: string): Map<string, string> =>
  new Map(
    appFolders(directory).map(folder => [folder, FILES.map(file => timeOf(join(folder, file))).join()]),
  );

const timeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
