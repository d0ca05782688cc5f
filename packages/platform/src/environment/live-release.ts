import { PlatformError } from '../platform-error.js';
import { own } from './own.js';
import type { EnvironmentSnapshot, LiveRelease } from './snapshot.js';

/** What is live of an app. Throws APP_UNKNOWN, which lists the apps there are. */
export function liveRelease(snapshot: EnvironmentSnapshot, app: string): LiveRelease {
  const live = own(snapshot.apps, app);
  if (live) return live;
  const { environment, apps, canaries } = snapshot;
  const canary = Object.entries(canaries).find(([, tried]) => own(tried.apps, app) !== undefined)?.[0];
  throw new PlatformError(
    'APP_UNKNOWN',
    canary === undefined
      ? `There is no app "${app}" in "${environment}". There are: ${Object.keys(apps).sort().join(', ')}.`
      : `The app "${app}" is in "${environment}" only as the canary "${canary}". End that: weft canary --name ${canary} --env ${environment} --end`,
  );
}
