import type { ShareScope } from './container.js';

/** What webpack's runtime of one app lets others do with its share scopes. */
export interface Sharing {
  /** Names of the share scopes that the build uses. */
  scopes: readonly string[];
  /** `__webpack_share_scopes__` of the build. */
  shareScopes: Record<string, ShareScope | undefined>;
  /** `__webpack_init_sharing__` of the build: registers what it provides. */
  initSharing(name: string): unknown;
}

/** The share scopes of a page, by name. */
export interface ShareScopes {
  get(name: string): ShareScope;
  /** Makes the scopes of an app's build the page's own, then registers what the build provides in them. */
  link(sharing: Sharing): void;
}

/** Makes the share scopes of one page; they belong to no app, so it does not matter which comes first. */
export function createShareScopes(): ShareScopes {
  const scopes = new Map<string, ShareScope>();

  const get = (name: string) => {
    const scope = scopes.get(name) ?? {};
    scopes.set(name, scope);
    return scope;
  };

  return {
    get,
    link({ scopes: names, shareScopes, initSharing }) {
      for (const name of names) {
        // A container passes on only the one scope that it is initialised with; named scopes meet here.
        shareScopes[name] ??= get(name);
        void initSharing(name);
      }
    },
  };
}
