import type { SharedNeed } from '@weft/federation-runtime/manifest';
import type { Choice } from '../../edge/preload/choose-provider.js';
import { addTo } from './add-to.js';

/** A version of a package out of the bundle of an app. However many use it, it is evaluated once, in that app's own webpack runtime. */
export interface Copy {
  app: string;
  version: string;
}

/** What an app gets of a shared package on a page. */
export interface SharedUse {
  app: string;
  need: SharedNeed;
  how: Choice['how'];
  /** Undefined for what is not known, and where there is none. */
  copy?: Copy;
  /** Whether it is in the range that the app asks for. True where that is not known. */
  isSatisfied: boolean;
}

/** A shared package on a page. */
export interface PackageOnPage {
  key: string;
  scope: string;
  /** Somebody on the page takes it for a singleton. */
  isSingleton: boolean;
  /** In the order of need. */
  uses: SharedUse[];
  /**
   * The copies that run, the one that most have first; the same version of two apps is two, as each evaluates its own. What a host gives to one app on
   * purpose is none of them.
   */
  copies: Copy[];
}

/** The packages that are used on a page. */
export function packagesOf(uses: readonly SharedUse[]): PackageOnPage[] {
  const packages = new Map<string, PackageOnPage>();
  for (const use of uses) {
    const { key, scope, singleton } = use.need;
    const found = addTo<PackageOnPage>(packages, [scope, key], {
      ...{ key, scope, isSingleton: false },
      ...{ uses: [], copies: [] },
    });
    found.uses.push(use);
    found.isSingleton ||= singleton;
  }
  for (const found of packages.values()) found.copies = copiesOf(found.uses);
  return [...packages.values()];
}

function copiesOf(uses: readonly SharedUse[]): Copy[] {
  const users = new Map<string, { copy: Copy; apps: Set<string> }>();
  for (const { copy, app } of uses)
    if (copy) addTo(users, [copyText(copy)], { copy, apps: new Set<string>() }).apps.add(app);
  return [...users.values()].sort((a, b) => b.apps.size - a.apps.size).map(({ copy }) => copy);
}

/** `19.3.1 of shell` */
export const copyText = ({ app, version }: Copy): string => `${version} of ${app}`;
