import type { Environments } from './environments.js';
import { healthOf } from './health.js';
import { DATA_SECURITY } from './policy/security-headers.js';

const HEADERS = {
  ...DATA_SECURITY,
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
};

/** Tells whether this edge has something to serve, and how new it is. `environment`: the one that it is there for. */
export const createServeHealth =
  (environments: Environments, environment: string) => async (): Promise<Response> => {
    const usual = await environments.look(environment);
    const others = environments.states().filter(state => state.environment !== environment);
    const health = healthOf([usual, ...others]);
    return new Response(JSON.stringify(health, undefined, 2), {
      status: health.status === 'starting' ? 503 : 200,
      headers: HEADERS,
    });
  };
