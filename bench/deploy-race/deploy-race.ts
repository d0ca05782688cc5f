import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '@weft/platform';
import type { Call } from '../benches.ts';
import { countLog } from './count-log.ts';
import { killDeploys } from './kill-deploys.ts';
import { raceDeploys } from './race-deploys.ts';
import { withS3 } from './with-s3.ts';

/**
 * Deploys from many processes at once onto one environment, then kills deploys at random moments. On a new folder, or with `--s3` on a
 * real S3 server of its own. `--deploys`, `--processes`, `--kills` set how many.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      s3: { type: 'boolean', default: false },
      deploys: { type: 'string', default: '200' },
      processes: { type: 'string', default: '20' },
      kills: { type: 'string', default: '100' },
    },
  });
  const { s3, ...counts } = values;
  const how = {
    deploys: Number(counts.deploys),
    processes: Number(counts.processes),
    kills: Number(counts.kills),
  };
  const folder = await mkdtemp(join(tmpdir(), 'weft-race-'));
  try {
    const measureOn = (location: string) => measure({ folder, location, say, ...how });
    return await (s3 ? withS3(measureOn) : measureOn(join(folder, 'store')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Measuring extends Pick<Call, 'say'> {
  folder: string;
  location: string;
  deploys: number;
  processes: number;
  kills: number;
}

async function measure({ folder, location, deploys, processes, kills, say }: Measuring) {
  const store = await openStore(location);
  say(`${deploys} deploys by ${processes} processes at once onto ${store.place}`);
  const started = performance.now();
  await raceDeploys({ folder, location, environment: 'race', deploys, processes });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { entries, lost, duplicated } = await countLog(store, 'race', deploys);
  say(`${kills} deploys killed at random moments, and repeated`);
  const killed = await killDeploys({ folder, location, environment: 'killed', kills });
  return { entries, lost, duplicated, seconds, ...killed, store: store.place };
}
