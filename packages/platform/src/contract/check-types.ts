import type { Complaint } from './compile-program.js';
import { appOfModule, changedApps, usersOf, type ContractSet } from './contract-set.js';
import type { NamedTypes } from './explain.js';
import type { Finding } from './finding.js';
import { missingPackages } from './missing-packages.js';
import { newComplaints } from './new-complaints.js';

export interface CheckTypesOptions {
  /** From where the packages that the apps import are found. */
  directory: string;
  signal?: AbortSignal;
}

/**
 * Compiles the code of everybody who uses what changes with what is to be. What the compiler complains of, and does not with what is live, is a finding. Rejects with
 * CHECK_FAILED.
 */
export async function checkTypes(
  before: ContractSet,
  after: ContractSet,
  options: CheckTypesOptions,
): Promise<Finding[]> {
  const changed = changedApps(before, after);
  const consumers = usersOf(after, changed);
  const unknown = missingPackages(after, consumers, options.directory);
  const found = await newComplaints(
    { before, after, consumers },
    options,
    async ({ complaints, ...folders }) => {
      if (complaints.length === 0) return [];
      // Only now: the compiler's interface takes a second to load.
      const { createExplain } = await import('./explain.js');
      const isChanged = (request: string) => changed.has(appOfModule(request));
      // What a new build takes of others is explained by what these have.
      const explain = createExplain({ ...folders, isChanged: request => after.has(appOfModule(request)) });
      return complaints.flatMap(complaint => {
        const subjects = explain.subjectsOf(complaint);
        const about = subjects.filter(({ module }) => isChanged(module));
        return toFindings(complaint, about.length > 0 ? about : subjects, {
          after,
          typesOf: explain.typesOf,
        });
      });
    },
  );
  return [...found, ...unknown];
}

interface Known {
  after: ContractSet;
  typesOf(module: string, name: string): NamedTypes;
}

function toFindings(
  { app, file, line, column, code, message }: Complaint,
  subjects: readonly { module: string; names: readonly string[] }[],
  { after, typesOf }: Known,
): Finding[] {
  const base = {
    ...({ verdict: 'breaking', kind: 'types' } as const),
    ...{ consumer: nameOf(after, app), place: `${file}:${line}:${column}`, reason: `${code}: ${message}` },
  };
  if (subjects.length === 0) return [{ ...base, names: [] }];
  return subjects.map(({ module, names }) => ({
    ...base,
    provider: nameOf(after, appOfModule(module)),
    module,
    names: names.map(name => typesOf(module, name)),
  }));
}

const nameOf = (set: ContractSet, app: string) => ({ app, version: set.get(app)?.version ?? '' });
