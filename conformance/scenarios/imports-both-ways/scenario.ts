import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'two exposed modules of two apps that import each other statically settle, and each has the other',
  host: 'left',
  expected: { left: 'left and right', right: 'right and left' },
};
