import { ended, startWeft } from './weft.ts';

/** Deploys to an environment of a store. `what`: words of the command; folders of builds or `--all`. */
export const deployTo = (store: string, environment: string, what: readonly string[]): Promise<string> =>
  ended(startWeft(['deploy', ...what, '--env', environment, '--store', store]));
