import { resolve } from 'node:path';
import type { AppDefinition } from './app-definition.js';
import { installedVersion } from './installed-version.js';

/** A policy as the build works with it: the file of an override by its absolute path, with the version that it stands for. */
export interface Policy {
  shared?: 'host' | 'open';
  override?: Record<string, Override>;
}

export interface Override {
  /** The version of the package that the app has installed; 0.0.0 when it has none. */
  version: string;
  file: string;
}

/** What an app allows the others, by app. */
export const resolvePolicy = ({ policy = {} }: AppDefinition, directory: string): Record<string, Policy> =>
  Object.fromEntries(
    Object.entries(policy).map(([app, { shared, override }]) => [
      app,
      { shared, override: override && resolveOverrides(override, directory) },
    ]),
  );

const resolveOverrides = (override: Record<string, string>, directory: string): Record<string, Override> =>
  Object.fromEntries(
    Object.entries(override).map(([name, file]) => [
      name,
      { version: installedVersion(name, directory) ?? '0.0.0', file: resolve(directory, file) },
    ]),
  );
