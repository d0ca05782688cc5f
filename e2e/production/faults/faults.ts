import { contentFaults } from './content-faults.ts';
import type { Fault, Outcome, Way } from './fault.ts';
import { hostFaults } from './host-faults.ts';
import { networkFaults } from './network-faults.ts';
import { platformFaults } from './platform-faults.ts';
import { releaseFaults } from './release-faults.ts';

/** All faults, in the order of the table in docs/reliability.md. */
export const faults: readonly Fault[] = [
  ...networkFaults,
  ...contentFaults,
  ...releaseFaults,
  ...hostFaults,
  ...platformFaults,
];

export const ways: readonly Way[] = ['first load', 'soft navigation'];

/** What comes of a fault for those who come in this way; undefined where none can meet it so. */
export const outcomeOf = ({ outcome }: Fault, way: Way): Outcome | undefined =>
  'shows' in outcome ? outcome : outcome[way];
