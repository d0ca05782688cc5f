import { releaseFacts, type ReleaseFacts } from '../../edge/release-facts.js';
import type { ContractSet } from '../contract-set.js';

/** What is known of releases that are live together, as an edge has it of them; their files are not at hand. */
export const contractFacts = (set: ContractSet): Map<string, ReleaseFacts> =>
  new Map(
    [...set].map(([app, { version, manifest }]) => [
      app,
      releaseFacts({ format: 1, app, version, files: {}, manifest }),
    ]),
  );
