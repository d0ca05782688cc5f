import type { HonoRequest } from 'hono';
import { readAddress, type AddressDefaults } from '../address.js';
import type { AnswerLive } from '../live-view.js';
import { DATA_SECURITY } from '../policy/security-headers.js';
import type { Overrides } from './create-overrides.js';
import { keptPermission } from './kept-permission.js';
import type { OverridePolicy } from './override-policy.js';

interface ServeOverridesOptions {
  answerLive: AnswerLive;
  overrides: Overrides;
  policy: OverridePolicy;
  defaults: AddressDefaults;
}

const HEADERS = {
  ...DATA_SECURITY,
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'private, no-store',
};

/** Tells a browser which overrides it has, and whether it may have some: in the environment of the host name, or in the one that `?environment=` names. */
export const createServeOverrides =
  ({ answerLive, overrides, policy, defaults }: ServeOverridesOptions) =>
  (asked: HonoRequest): Response | Promise<Response> => {
    const ofHost = readAddress(asked.header('host'), '/', defaults).environment;
    const environment = asked.query('environment') ?? ofHost;
    return answerLive(asked, environment, async ({ view }) => {
      const why = policy.whyNot(environment, keptPermission(asked));
      const { found } = await overrides.active(asked, view);
      const active = Object.fromEntries([...found.keys()].map(({ app, from }) => [app, from]));
      const { origins } = policy;
      const said = { allowed: why === undefined, why, origins, environment, active };
      return new Response(JSON.stringify(said), { headers: HEADERS });
    });
  };
