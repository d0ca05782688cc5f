import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'containers of another tool that are remotes of each other come to an end, also where what wraps them drops initScope',
  host: 'main',
  expected: { found: 'a with b with c' },
};
