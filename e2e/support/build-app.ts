import { join } from 'node:path';
import webpack from 'webpack';
import type { AppConfiguration } from '@weft/federation-webpack';

/** Builds an app for production, as its own build command does. */
export async function buildApp(directory: string): Promise<void> {
  const { default: configure } = (await import(join(directory, 'federation.config.ts'))) as {
    default: AppConfiguration;
  };
  const configuration = await configure({}, { mode: 'production', directory });
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}
