import type { TestDetails } from '@playwright/test';
import type { Cell } from './cells.ts';

/** What a cell is to prove. */
export const PROOFS = ['react', 'state', 'failure'] as const;
export type Proof = (typeof PROOFS)[number];

export const PROVEN = 'interop';

/** Names a cell in reports. */
export const keyOf = ({ host, remote, entry }: Cell): string =>
  `${host.folder} with ${remote.folder} by its ${entry ? `entry (${entry.type})` : 'manifest'}`;

/** Says to the reporter, which compares docs/interop.md with the run, what it proves about a cell that a test passes. */
export const proves = (cell: Cell, proof: Proof): TestDetails => ({
  annotation: { type: PROVEN, description: `${keyOf(cell)}: ${proof}` },
});
