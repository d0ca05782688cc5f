import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findApps } from '@weft/federation-webpack/workspace';
import { runCompiler } from '@weft/federation-webpack/compiler';
import { repository } from '../support/repository.ts';
import { ended, startWeft } from '../support/weft.ts';

/** Runs `weft check` of a build, and gives how long it took, in seconds. Rejects where it finds something: then it would do more. */
export async function timeCheck(dist: string, store: string, environment: string): Promise<number> {
  return seconds(() => ended(startWeft(['check', dist, '--env', environment, '--store', store])));
}

/** Has the compiler check the sources of all apps as one program, and gives how long it took, in seconds. */
export async function timeCompiler(): Promise<number> {
  const folder = await mkdtemp(join(repository, '.samples-'));
  try {
    const apps = await findApps(repository);
    const include = ['../apps/remote-modules.d.ts', ...apps.map(({ directory }) => join(directory, 'src'))];
    const types = ['@weft/federation-webpack/assets', 'jest', '@testing-library/jest-dom'];
    const exclude = ['../**/*.test.ts', '../**/*.test.tsx'];
    const config = { extends: '../tsconfig.base.json', compilerOptions: { types }, include, exclude };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return await seconds(async () => {
      const { succeeded, output } = await runCompiler(folder, ['--project', 'tsconfig.json', '--noEmit']);
      if (!succeeded) throw new Error(output);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}
