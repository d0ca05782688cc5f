import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A package of the process, as the apps get it. */
export interface ProcessPackage {
  version: string;
  /** Gives the package; called when the first app takes it. */
  get(): unknown;
}

/** What there may be only one of where apps render together. */
const REACT = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];

/** The React that is installed for code in a folder; nothing where there is none. */
export function reactOf(directory: string): Record<string, ProcessPackage> {
  const require = createRequire(join(directory, 'package.json'));
  const versionOf = (name: string): string | undefined => {
    try {
      return (require(`${name}/package.json`) as { version: string }).version;
    } catch {
      return undefined;
    }
  };
  return Object.fromEntries(
    REACT.flatMap(name => {
      const version = versionOf(name.split('/')[0] ?? name);
      return version ? [[name, { version, get: () => require(name) as unknown }]] : [];
    }),
  );
}
