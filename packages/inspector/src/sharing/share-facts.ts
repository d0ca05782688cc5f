import type { FederationEvent } from '@weft/federation-runtime';

type ShareEvent = Extract<FederationEvent, { type: 'share' }>;
export type ShareReason = ShareEvent['reason'];

/** A shared package of a page, in one share scope. */
export interface SharedPackage {
  name: string;
  scope: string;
  /** Each copy of it that somebody uses; more than one stand side by side. */
  copies: SharedCopy[];
}

/** One version of a package, by whom it comes, and who has it. */
export interface SharedCopy {
  version: string;
  /** The app that brings it. */
  provider: string;
  /** Which build of that, as share scopes name it: a release is called otherwise. Undefined where it runs from source. */
  build?: string;
  users: ShareUser[];
}

/** An app that has taken a package, and why it got that copy. */
export interface ShareUser {
  app: string;
  reason: ShareReason;
}

/** Who provides and who uses what is shared, by package; what nobody has taken yet is not told of. */
export function describeSharing(events: readonly FederationEvent[]): SharedPackage[] {
  const packages = new Map<string, SharedPackage>();
  for (const event of events) {
    if (event.type !== 'share') continue;
    const { package: name, scope } = event;
    const found = entryOf(packages, `${scope} ${name}`, () => ({ name, scope, copies: [] }));
    addUser(copyOf(found, event), event);
  }
  return [...packages.values()].sort(
    (a, b) => a.name.localeCompare(b.name) || a.scope.localeCompare(b.scope),
  );
}

function copyOf({ copies }: SharedPackage, { version, provider: named }: ShareEvent): SharedCopy {
  // As share scopes name the one that brings it: shell@1.4.0-3f2a91c, or shell alone.
  const [provider = named, build] = named.split('@');
  const known = copies.find(
    copy => copy.version === version && copy.provider === provider && copy.build === build,
  );
  if (known) return known;
  const made: SharedCopy = { version, provider, build, users: [] };
  copies.push(made);
  return made;
}

/** That a copy is outside of an app's range is told besides why the app gets it, and is what matters more. */
function addUser({ users }: SharedCopy, { app = '', reason }: ShareEvent): void {
  const known = users.find(user => user.app === app);
  if (!known) users.push({ app, reason });
  else if (reason === 'conflict') known.reason = reason;
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
