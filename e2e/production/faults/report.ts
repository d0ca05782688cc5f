import { test } from '@playwright/test';
import type { Outcome, Way } from './fault.ts';

/** What the run has seen of a fault. */
export interface Finding extends Outcome {
  fault: string;
  way: Way;
}

export const FINDING = 'fault';

/** Hands a finding to the reporter that compares docs/reliability.md with the run. */
export const report = (finding: Finding): void =>
  void test.info().annotations.push({ type: FINDING, description: JSON.stringify(finding) });
