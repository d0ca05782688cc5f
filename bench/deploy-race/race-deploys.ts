import { join } from 'node:path';
import { ended, startWeft } from '../support/weft.ts';
import { writeBuild } from '../../e2e/support/write-build.ts';

interface Race {
  folder: string;
  location: string;
  environment: string;
  deploys: number;
  processes: number;
}

/** The reason that a deploy gives, by which it is found in the log. */
export const reasonOf = (deploy: number) => `deploy ${deploy}`;

/** So many deploys, each of a release of its own, by so many processes at any time. Rejects when one of them fails. */
export async function raceDeploys({
  folder,
  location,
  environment,
  deploys,
  processes,
}: Race): Promise<void> {
  const builds = await Promise.all(
    Array.from({ length: deploys }, (_, deploy) =>
      writeBuild(join(folder, `race-${deploy}`), {
        app: `app-${deploy % processes}`,
        mark: reasonOf(deploy),
      }),
    ),
  );
  const waiting = builds.entries();
  const lane = async () => {
    for (const [deploy, dist] of waiting) {
      const where = ['--env', environment, '--store', location];
      await ended(startWeft(['deploy', dist, ...where, '--why', reasonOf(deploy)]));
    }
  };
  await Promise.all(Array.from({ length: processes }, lane));
}
