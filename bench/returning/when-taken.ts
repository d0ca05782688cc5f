import { setTimeout as delay } from 'node:timers/promises';
import { withinSeconds } from '../support/within-seconds.ts';

const SECONDS = 30;

/** Deploys, and waits until an edge has taken it. Rejects when that takes half a minute. */
export async function whenTaken(edge: string, deploy: () => Promise<unknown>): Promise<void> {
  const before = await latest(edge);
  await deploy();
  const taken = async (signal: AbortSignal) => {
    while (!signal.aborted && (await latest(edge)) === before) await delay(200);
  };
  const controller = new AbortController();
  await withinSeconds(SECONDS, taken(controller.signal), 'The edge does not take the deploy').finally(() =>
    controller.abort(),
  );
}

const latest = async (edge: string): Promise<string> =>
  (await fetch(`${edge}/_weft/environments/production/latest`)).text();
