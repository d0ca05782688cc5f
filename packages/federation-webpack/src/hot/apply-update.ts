import type { Unaccepted, WebpackHot } from './webpack-hot.js';

/**
 * Applies an update that a build is ready for. One that cannot be applied reloads the page, which says why. Gives whether it has been applied.
 */
export async function applyUpdate(
  hot: WebpackHot,
  app: string,
  reload: (reason: string) => void,
): Promise<boolean> {
  let reason: string | undefined;
  const onUnaccepted = ({ chain = [] }: Unaccepted) => (reason = whyNotAccepted(app, chain));
  try {
    await hot.apply({ onUnaccepted });
    return true;
  } catch (error) {
    reload(reason ?? `the update of ${app} could not be applied (${(error as Error).message})`);
    return false;
  }
}

function whyNotAccepted(app: string, chain: readonly string[]): string {
  const [edited = app, ...importers] = chain.map(id => id.replace(/^\.\//, '').replace(/\?.*/, ''));
  const way = importers.length > 0 ? `, imported by ${importers.join(', ')},` : '';
  return `${edited}${way} is not part of a component that could take its update`;
}
