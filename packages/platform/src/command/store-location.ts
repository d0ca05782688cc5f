import { join } from 'node:path';
import { findWorkspace } from '@weft/federation-webpack/workspace';

/** Where the store is: what was said, else WEFT_STORE, else `.weft` at the root of the workspace, or here. */
export const storeLocation = (
  said: string | undefined,
  directory: string,
  env: NodeJS.ProcessEnv = process.env,
): string => said ?? env.WEFT_STORE ?? join(findWorkspace(directory) ?? directory, '.weft');
