import { join } from 'node:path';
import { appsWebpack, compile } from './compile.ts';
import { configurationOf } from './workspace.ts';

/** Builds the app in a folder for production, with nothing remembered; gives the folder of the build. */
export async function buildApp(directory: string): Promise<string> {
  await compile(appsWebpack, { ...(await configurationOf({ directory })), cache: false });
  return join(directory, 'dist');
}
