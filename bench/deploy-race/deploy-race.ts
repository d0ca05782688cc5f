import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '@weft/platform';
import { countLog } from './count-log.ts';
import { killDeploys } from './kill-deploys.ts';
import { raceDeploys } from './race-deploys.ts';

interface Call {
  words: readonly string[];
  say(line: string): void;
}

/**
 * Deploys from many processes at once onto one environment, then kills deploys at random moments.
 * `--store s3://…` takes another store than a new folder; it should be empty. `--deploys`, `--processes`, `--kills` set how many.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      store: { type: 'string' },
      deploys: { type: 'string', default: '200' },
      processes: { type: 'string', default: '20' },
      kills: { type: 'string', default: '100' },
    },
  });
  const [deploys, processes, kills] = [values.deploys, values.processes, values.kills].map(Number) as [
    number,
    number,
    number,
  ];
  const folder = await mkdtemp(join(tmpdir(), 'weft-race-'));
  try {
    const location = values.store ?? join(folder, 'store');
    const store = await openStore(location);
    say(`${deploys} deploys by ${processes} processes at once onto ${store.place}`);
    const started = performance.now();
    await raceDeploys({ folder, location, environment: 'race', deploys, processes });
    const seconds = (performance.now() - started) / 1000;
    const { entries, lost, duplicated } = await countLog(store, 'race', deploys);
    say(`${kills} deploys killed at random moments`);
    const killed = await killDeploys({ folder, location, environment: 'killed', kills });
    return { entries, lost, duplicated, seconds: round(seconds), ...killed, store: store.place };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const round = (figure: number) => Math.round(figure * 10) / 10;
