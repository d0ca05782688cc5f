/** A package as package-lock.json has it. */
interface Locked {
  link?: boolean;
}

/**
 * What a repository of its own begins with as package-lock.json: all that the workspace has installed, so that it gets the very versions that the
 * platform was tested with. `npm install` takes out what it does not need.
 */
export function lockFile(name: string, workspaceLock: string): object {
  const { packages } = JSON.parse(workspaceLock) as { packages: Record<string, Locked> };
  const installed = Object.entries(packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && !link,
  );
  return {
    ...{ name, version: '1.0.0', lockfileVersion: 3, requires: true },
    packages: Object.fromEntries(installed),
  };
}
