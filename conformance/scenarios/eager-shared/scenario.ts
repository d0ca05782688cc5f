import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'an eager package is one copy for all modules of its app, and is in the share scope as eager',
  host: 'main',
  packages: { main: { emitter: '1.0.0' } },
  process: {},
  expected: { heard: 'from check', eager: true },
};
