import { join } from 'node:path';
import { filesOf, requestOf, writeChangedApps } from '../fixtures/contract-changes/changed-apps.js';
import { compileSources, type CompiledSources } from '../fixtures/contract-changes/compile-sources.js';
import {
  moduleOf,
  type CompilerVerdict,
  type ContractChange,
} from '../fixtures/contract-changes/contract-change.js';
import { contractChanges } from '../fixtures/contract-changes/contract-changes.js';
import { sourceBuild } from '../fixtures/contract-changes/source-build.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import type { ReleaseName } from '../release/release.js';
import { checkChange, type CheckedState } from './check-change.js';
import type { Finding } from './finding.js';

const changes = Object.values(contractChanges).flat();
// Inside this package, because the apps import React and the runtime.
const directory = temporaryFolder({}, join(__dirname, '../../.samples-'));
const { store, publish } = deployedStore();

let before: CompiledSources;
let after: CompiledSources;
let consumer: ReleaseName;
let old: ReleaseName;
let changed: ReleaseName;
let findings: Finding[];

beforeAll(async () => {
  const apps = writeChangedApps(directory, changes);
  before = compileSources({ provider: apps.before, consumer: apps.consumer });
  after = compileSources({ provider: apps.after, consumer: apps.consumer });
  consumer = await publish(await sourceBuild(apps.consumer));
  old = await publish(await sourceBuild(apps.before));
  changed = await publish(await sourceBuild(apps.after));
  findings = await check([consumer, old], [consumer, changed]);
}, 120_000);

/** What the check finds where some releases are live, and others are to be. */
async function check(live: readonly ReleaseName[], next: readonly ReleaseName[]): Promise<Finding[]> {
  const report = await checkChange(store, stateOf(1, live), stateOf(2, next), { directory });
  return report.findings;
}

const stateOf = (number: number, releases: readonly ReleaseName[]): CheckedState => ({
  ...{ environment: 'production', number, canaries: {} },
  apps: Object.fromEntries(releases.map(({ app, version }) => [app, { version, since: 1 }])),
});

const isOf = (change: ContractChange, place = '') =>
  filesOf(change).some(file => place.startsWith(`${file}:`));

/** What the compiler complains of in the files that a consumer has for a change. */
const errorsOf = (change: ContractChange) => after.consumer.filter(error => isOf(change, error));

/** What the check finds there. */
const findingsOf = (change: ContractChange, all = findings) =>
  all.filter(
    ({ verdict, module, place }) =>
      verdict === 'breaking' && (module === requestOf(change) || isOf(change, place)),
  );

const told = (reasons: readonly unknown[]) => ({
  verdict: (reasons.length > 0 ? 'breaking' : 'safe') satisfies CompilerVerdict,
  reasons,
});
const toldTo = (verdict: CompilerVerdict) => ({ verdict, reasons: expect.any(Array) as unknown[] });

describe('the table', () => {
  it('has 40 changes and more, each with a name of its own', () => {
    expect(new Set(changes.map(moduleOf)).size).toBe(changes.length);
    expect(changes.length).toBeGreaterThanOrEqual(40);
  });

  it('is of code that compiles as long as nothing changes, and of modules that compile with the change, too', () => {
    expect(before).toEqual({ provider: [], consumer: [] });
    expect(after.provider).toEqual([]);
  });

  it('has nothing for the check to find as long as nothing changes', async () => {
    expect(await check([], [consumer, old])).toEqual([]);
  });
});

describe.each(Object.entries(contractChanges))('%s', (_, rows) => {
  it.each(rows)('$verdict: $name', change => {
    expect(told(errorsOf(change))).toEqual(toldTo(change.verdict));
    expect(told(findingsOf(change))).toEqual(toldTo(change.verdict));
  });
});

describe('the check', () => {
  const verdicts = () =>
    changes.map(change => ({
      name: change.name,
      check: told(findingsOf(change)).verdict,
      compiler: told(errorsOf(change)).verdict,
    }));

  it('calls nothing safe that the compiler complains of', () => {
    const wrong = verdicts().filter(({ check, compiler }) => check === 'safe' && compiler === 'breaking');
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('calls nothing breaking that the compiler does not complain of', () => {
    const wrong = verdicts().filter(({ check, compiler }) => check === 'breaking' && compiler === 'safe');
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('says the same of the consumer where that is what is deployed', async () => {
    const later = await check([changed], [consumer, changed]);
    const verdictOf = (change: ContractChange, all: Finding[]) => told(findingsOf(change, all)).verdict;
    const differ = changes.filter(change => verdictOf(change, later) !== verdictOf(change, findings));
    expect(differ.map(({ name }) => name)).toEqual([]);
  });

  it('finds nothing that belongs to no change', () => {
    const known = new Set(changes.flatMap(change => findingsOf(change)));
    expect(findings.filter(finding => !known.has(finding))).toEqual([]);
  });
});

describe('a finding', () => {
  const findingsOn = (name: string) =>
    findingsOf(changes.find(change => change.name === name) as ContractChange);
  const containing = (text: string) => expect.stringContaining(text) as string;

  it.each([
    {
      change: 'a required prop is added',
      types: { name: 'Button', before: containing('({ label: string }) =>') },
      after: containing('({ label: string; icon: string }) =>'),
      reason: `TS2741: Property 'icon' is missing in type '{ label: string; }' but required in type 'ButtonProps'.`,
    },
    {
      change: 'a union grows, and is given to somebody who knows fewer',
      types: { name: 'stateOf', before: '(string) => "open" | "paid"' },
      after: '(string) => "open" | "paid" | "sent"',
      reason: `Type '"sent"' is not assignable to type '"open" | "paid"'.`,
    },
    {
      change: 'a function becomes asynchronous, and nobody waits',
      types: { name: 'find', before: '(string) => number[]' },
      after: '(string) => Promise<number[]>',
      reason: `TS2339: Property 'length' does not exist on type 'Promise<number[]>'.`,
    },
    {
      change: 'a type made of another has fewer keys',
      types: { name: 'Preview', before: '{ id: string; name: string }' },
      after: '{ id: string }',
      reason: `TS2339: Property 'name' does not exist on type 'Preview'.`,
    },
    {
      change: 'an export is gone that is imported',
      types: { name: 'suggest', before: '(string) => string[]' },
      after: undefined,
      reason: `has no exported member 'suggest'.`,
    },
    {
      change: 'a component that is placed by name needs more props',
      types: { name: 'default', before: '({ label: string }) => Element' },
      after: '({ label: string; icon: string }) => Element',
      reason: `Property 'icon' is missing in type '{ label: string; }'`,
    },
  ])('names the consumer, both types and the reason: $change', ({ change, types, after: now, reason }) => {
    const module = `provider/${moduleOf({ name: change })}`;
    expect(findingsOn(change)).toEqual([
      {
        ...{ verdict: 'breaking', kind: 'types', module, reason: containing(reason) },
        ...{ consumer, provider: changed },
        names: [{ ...types, after: now }],
        place: containing(`src/${module.slice('provider/'.length)}.tsx:`),
      },
    ]);
  });

  it('on a module that is gone names it, and what was used of it', () => {
    expect(findingsOn('a module is gone')).toEqual([
      {
        ...{ verdict: 'breaking', kind: 'module', module: 'provider/a-module-is-gone' },
        ...{ consumer, provider: changed },
        names: [{ name: 'search' }],
        reason: 'it exposes no ./a-module-is-gone',
      },
    ]);
  });
});
